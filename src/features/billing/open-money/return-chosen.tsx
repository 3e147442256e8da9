// Records refunds of chosen bills as handed over: first what and to whom, then each alone.
import { MOST_RETURNS_A_CALL } from '@domain/billing/open-money/returning'
import type { ActionOutput } from '@domain/registry'
import { call } from '@src/api/calls/client'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { DayField } from '@src/ui/form/day-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'
import { type Outcome, sayLeft, sayOutcomes, sayReturns } from './return-texts'

/** As many as one look takes. */
const MOST = 200

interface ReturnChosenProps {
  readonly schoolId: string
  readonly bills: readonly { readonly billId: string; readonly toReturnFen: number }[]
  readonly onDone: () => void
}

type Preview = ActionOutput<'billing.previewReturns'>

export function ReturnChosen({ schoolId, bills, onDone }: ReturnChosenProps) {
  const [preview, setPreview] = useState<Preview | null>(null)
  const [looking, setLooking] = useState(false)
  const show = useToast((state) => state.show)
  const owed = bills.filter(({ toReturnFen }) => toReturnFen > 0)
  if (owed.length === 0) return null
  const look = async () => {
    setLooking(true)
    const answer = await call('billing.previewReturns', { schoolId, billIds: owed.map(({ billId }) => billId) })
    setLooking(false)
    if (answer.ok) setPreview(answer.value)
    else show({ text: sayError(answer.error, writeErrorTexts).title, icon: 'warn' })
  }
  const tooMany = owed.length > MOST
  return (
    <>
      <button type="button" className="desk-button" disabled={looking || tooMany} onClick={() => void look()}>
        {tooMany ? `退费一次最多 ${MOST} 户` : `登记退费 ${owed.length} 户`}
      </button>
      {preview === null ? null : (
        <ReturnSheet schoolId={schoolId} preview={preview} onDone={onDone} onClose={() => setPreview(null)} />
      )}
    </>
  )
}

interface ReturnSheetProps {
  readonly schoolId: string
  readonly preview: Preview
  readonly onDone: () => void
  readonly onClose: () => void
}

function ReturnSheet({ schoolId, preview: { today, returns }, onDone, onClose }: ReturnSheetProps) {
  const [on, setOn] = useState(today)
  const { record, busy, problem, outcomes } = useRecording(schoolId)
  const byHand = returns.flatMap(({ way, refundNo, ...one }) =>
    way === 'BY_HAND' && refundNo !== null ? [{ ...one, way, refundNo }] : [],
  )
  const done = sayReturns(byHand)
  const finish = () => {
    onClose()
    if (outcomes !== null) onDone()
  }
  return (
    <Sheet
      open
      title={outcomes === null ? `退了 ${done}？` : sayOutcomes(outcomes)}
      consequence="原路退给缴费的人。家长那边会写「已退回」。登记错了可以冲正，超过限额的冲正要两个人。"
      confirm={outcomes === null ? `登记退了 ${done}` : '好'}
      cancel={outcomes === null ? '还没退' : '关上'}
      busy={busy}
      blocked={byHand.length === 0 ? '没有要学校经手退的' : undefined}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => (outcomes === null ? void record(byHand, on) : finish())}
      onCancel={finish}
    >
      {outcomes === null ? <DayField label="哪天退的" value={on} until={today} onChange={setOn} /> : null}
      {sayLeft(returns, outcomes).map((line) => (
        <p key={line} className="type-sub ink-2">
          {line}
        </p>
      ))}
    </Sheet>
  )
}

/** Some a call. What was recorded before a call failed stands: trying again records the rest. */
function useRecording(schoolId: string) {
  const { ask, busy, problem } = useConfirmedWrite('billing.recordReturns', '正在登记')
  const [outcomes, setOutcomes] = useState<readonly Outcome[] | null>(null)
  const record = async (byHand: readonly { readonly billId: string; readonly refundNo: string }[], on: string) => {
    const all: Outcome[] = []
    for (let from = 0; from < byHand.length; from += MOST_RETURNS_A_CALL) {
      const returns = byHand
        .slice(from, from + MOST_RETURNS_A_CALL)
        .map(({ billId, refundNo }) => ({ billId, refundNo }))
      const told = await ask({ schoolId, on, returns })
      if (told === null) return
      all.push(...told.results)
    }
    setOutcomes(all)
  }
  return { record, busy, problem, outcomes }
}
