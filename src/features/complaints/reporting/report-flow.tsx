// A report from the first choice to the receipt, on one page: nothing of it is ever stored.

import { MOST_PHOTOS } from '@domain/complaints/contents/report-contents'
import { intakeFor } from '@domain/complaints/guide/report-subject'
import { Screen } from '@src/ui/layout/screen'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { LEVEL_TEXTS } from '../guide/level-texts'
import { offeredLevels } from '../guide/offered-levels'
import { StepFoot } from '../guide/step-foot'
import { usePhotos } from '../photos/use-photos'
import { ReceiptDone } from '../receipts/receipt-done'
import { ReceiptFlow } from '../receipts/receipt-flow'
import { EMPTY_DRAFT, missingIn, type ReportDraft } from './report-draft'
import { FailedView, SendingView } from './sending-view'
import { StepCheck } from './step-check'
import { StepPhotos } from './step-photos'
import { StepSubject } from './step-subject'
import { StepWhat } from './step-what'
import { useSending } from './use-sending'

type StepNumber = 1 | 2 | 3 | 4

const NEXT = { 1: '下一步：说说情况', 2: '下一步：照片', 3: '下一步：检查' } as const

function startDraft(): ReportDraft {
  return { ...EMPTY_DRAFT, level: offeredLevels()[0] ?? 'CONFIDENTIAL' }
}

export function ReportFlow() {
  const [draft, setDraft] = useState(startDraft)
  const [wantsReceipt, setWantsReceipt] = useState(false)
  const [isDone, setDone] = useState(false)
  const photos = usePhotos(MOST_PHOTOS)
  const sending = useSending()
  const { state } = sending
  const send = () =>
    void sending.send(
      draft,
      photos.photos.map(({ bytes }) => bytes),
    )
  const forget = () => {
    photos.clear()
    setDraft(startDraft())
    sending.giveUp()
    setDone(true)
  }
  if (isDone) return <ReceiptDone />
  if (state.phase === 'sending') return <SendingView share={state.share} />
  if (state.phase === 'sent') {
    const { receipt, photosLeft } = state
    const left = { sentTo: sayIntake(draft), photosLeft, isUnsure: false, onAgain: send }
    return <ReceiptFlow receipt={receipt} level={draft.level} left={left} onDone={forget} />
  }
  if (state.phase === 'failed') {
    const { fault, receipt } = state
    if (wantsReceipt && receipt) {
      const left = { sentTo: sayIntake(draft), photosLeft: 0, isUnsure: true, onAgain: send }
      return <ReceiptFlow receipt={receipt} level={draft.level} left={left} onDone={forget} />
    }
    const onReceipt = receipt === null ? null : () => setWantsReceipt(true)
    return <FailedView fault={fault} onAgain={send} onBack={sending.giveUp} onReceipt={onReceipt} />
  }
  const change = (changed: Partial<ReportDraft>) => setDraft((before) => ({ ...before, ...changed }))
  return <WritingSteps draft={draft} onChange={change} photos={photos} onSend={send} />
}

/** Of the bureau itself others read. */
function sayIntake({ subject }: ReportDraft): string {
  return intakeFor(subject ?? 'OTHER') === 'INTAKE_ALT' ? '已送到另外的受理人' : '已送到区教育局'
}

interface WritingStepsProps {
  readonly draft: ReportDraft
  readonly onChange: (change: Partial<ReportDraft>) => void
  readonly photos: ReturnType<typeof usePhotos>
  readonly onSend: () => void
}

function WritingSteps({ draft, onChange, photos, onSend }: WritingStepsProps) {
  const [step, setStep] = useState<StepNumber>(1)
  const [covering, setCovering] = useState(false)
  const go = (to: StepNumber) => {
    setStep(to)
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
    <Screen title="举报" back onBack={covering ? () => setCovering(false) : goBack} footer={covering ? null : foot}>
      {step === 1 ? <StepSubject draft={draft} onChange={onChange} /> : null}
      {step === 2 ? <StepWhat draft={draft} onChange={onChange} /> : null}
      {step === 3 ? <StepPhotos photos={photos} covering={covering} onCovering={setCovering} /> : null}
      {step === 4 ? <StepCheck draft={draft} onChange={onChange} /> : null}
    </Screen>
  )
}
