// A report from the first choice to the receipt, on one page: nothing of it is ever stored.

import { MOST_PHOTOS } from '@domain/complaints/contents/report-contents'
import { intakeFor } from '@domain/complaints/guide/report-subject'
import { goBack as leavePage } from '@src/navigation/app-routes'
import { Screen } from '@src/ui/layout/screen'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { LEVEL_TEXTS } from '../guide/level-texts'
import { offeredLevels } from '../guide/offered-levels'
import { StepFoot } from '../guide/step-foot'
import { usePhotos } from '../photos/use-photos'
import { ReceiptDone } from '../receipts/receipt-done'
import { ReceiptFlow } from '../receipts/receipt-flow'
import { LeavingSheet } from './leaving-sheet'
import { EMPTY_DRAFT, missingIn, type ReportDraft } from './report-draft'
import { FailedView, SendingView } from './sending-view'
import { StepCheck } from './step-check'
import { StepPhotos } from './step-photos'
import { StepSubject } from './step-subject'
import { StepWhat } from './step-what'
import { useLeaveGuard } from './use-leave-guard'
import { type Sending, useSending } from './use-sending'

type StepNumber = 1 | 2 | 3 | 4

const NEXT = { 1: '下一步：说说情况', 2: '下一步：照片', 3: '下一步：检查' } as const

function startDraft(): ReportDraft {
  return { ...EMPTY_DRAFT, level: offeredLevels()[0] ?? 'CONFIDENTIAL' }
}

/** After the guard's entry of the history is gone. */
const GONE_MS = 100

export function ReportFlow() {
  const [draft, setDraft] = useState(startDraft)
  const [step, setStep] = useState<StepNumber>(1)
  const [isDone, setDone] = useState(false)
  const [isLeaving, setLeaving] = useState(false)
  const photos = usePhotos(MOST_PHOTOS)
  const sending = useSending()
  const { phase } = sending.state
  const isWriting = phase === 'writing'
  const hasWritten = draft.what !== '' || draft.where !== '' || photos.photos.length > 0
  const ask = () => setLeaving(true)
  const goBack = isWriting && step > 1 ? () => setStep((step - 1) as StepNumber) : ask
  useLeaveGuard(!isDone && (hasWritten || !isWriting), goBack)
  const forget = () => {
    photos.clear()
    setDraft(startDraft())
    sending.giveUp()
    setLeaving(false)
    setDone(true)
  }
  const leave = () => {
    forget()
    setTimeout(leavePage, GONE_MS)
  }
  if (isDone) return <ReceiptDone />
  const change = (changed: Partial<ReportDraft>) => setDraft((before) => ({ ...before, ...changed }))
  const writing = { draft, onChange: change, photos, step, onStep: setStep, onLeave: hasWritten ? ask : undefined }
  return (
    <>
      <Phase writing={writing} sending={sending} onDone={forget} />
      <LeavingSheet
        open={isLeaving}
        hasReceipt={mayHaveArrived(sending)}
        onStay={() => setLeaving(false)}
        onLeave={leave}
      />
    </>
  )
}

function mayHaveArrived({ state }: Sending): boolean {
  return state.phase === 'sent' || (state.phase === 'failed' && state.fault === 'LOST')
}

interface PhaseProps {
  readonly writing: Omit<WritingStepsProps, 'onSend'>
  readonly sending: Sending
  readonly onDone: () => void
}

function Phase({ writing, sending, onDone }: PhaseProps) {
  const [wantsReceipt, setWantsReceipt] = useState(false)
  const { state } = sending
  const { draft, photos } = writing
  const send = () =>
    void sending.send(
      draft,
      photos.photos.map(({ bytes }) => bytes),
    )
  if (state.phase === 'sending') return <SendingView share={state.share} />
  if (state.phase === 'sent') {
    const { receipt, photosLeft } = state
    const left = { sentTo: sayIntake(draft), photosLeft, isUnsure: false, onAgain: send }
    return <ReceiptFlow receipt={receipt} level={draft.level} left={left} onDone={onDone} />
  }
  if (state.phase === 'failed') {
    const { fault, receipt } = state
    if (wantsReceipt && receipt) {
      const left = { sentTo: sayIntake(draft), photosLeft: 0, isUnsure: true, onAgain: send }
      return <ReceiptFlow receipt={receipt} level={draft.level} left={left} onDone={onDone} />
    }
    const onReceipt = receipt === null ? null : () => setWantsReceipt(true)
    return <FailedView fault={fault} onAgain={send} onBack={sending.giveUp} onReceipt={onReceipt} />
  }
  return <WritingSteps {...writing} onSend={send} />
}

/** Of the bureau itself others read. */
function sayIntake({ subject }: ReportDraft): string {
  return intakeFor(subject ?? 'OTHER') === 'INTAKE_ALT' ? '已送到另外的受理人' : '已送到区教育局'
}

interface WritingStepsProps {
  readonly draft: ReportDraft
  readonly onChange: (change: Partial<ReportDraft>) => void
  readonly photos: ReturnType<typeof usePhotos>
  readonly step: StepNumber
  readonly onStep: (step: StepNumber) => void
  /** Back from the first step, while something is written. */
  readonly onLeave: (() => void) | undefined
  readonly onSend: () => void
}

function WritingSteps({ draft, onChange, photos, step, onStep, onLeave, onSend }: WritingStepsProps) {
  const [covering, setCovering] = useState(false)
  const go = (to: StepNumber) => {
    onStep(to)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }
  const goBack = step === 1 ? undefined : () => go((step - 1) as StepNumber)
  const foot = (
    <StepFoot
      {...(goBack ? { onBack: goBack } : {})}
      next={step === 4 ? LEVEL_TEXTS[draft.level].send : NEXT[step]}
      blocked={photos.working ? '照片还没处理完' : missingIn(step, draft)}
      onNext={step === 4 ? onSend : () => go((step + 1) as StepNumber)}
    />
  )
  return (
    <Screen
      title="举报"
      back
      onBack={covering ? () => setCovering(false) : (goBack ?? onLeave)}
      footer={covering ? null : foot}
    >
      {step === 1 ? <StepSubject draft={draft} onChange={onChange} /> : null}
      {step === 2 ? <StepWhat draft={draft} onChange={onChange} /> : null}
      {step === 3 ? <StepPhotos photos={photos} covering={covering} onCovering={setCovering} /> : null}
      {step === 4 ? <StepCheck draft={draft} onChange={onChange} /> : null}
    </Screen>
  )
}
