// Reminds the families of chosen bills: first who would be told and who not, then each.
import type { ActionInput, ActionOutput } from '@domain/registry'
import { call } from '@src/api/calls/client'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { sayYuan } from '@src/texts/say-money'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'
import { sumReminders } from './past-money-texts'

/** As many as one call takes. */
const MOST = 200

interface RemindChosenProps {
  readonly schoolId: string
  readonly bills: readonly { readonly billId: string }[]
  readonly onDone: () => void
}

type Preview = ActionOutput<'billing.previewReminders'>['bills']

export function RemindChosen({ schoolId, bills, onDone }: RemindChosenProps) {
  const [preview, setPreview] = useState<Preview | null>(null)
  const [looking, setLooking] = useState(false)
  const show = useToast((state) => state.show)
  const billIds = bills.map(({ billId }) => billId)
  const look = async () => {
    setLooking(true)
    const answer = await call('billing.previewReminders', { schoolId, billIds })
    setLooking(false)
    if (answer.ok) setPreview(answer.value.bills)
    else show({ text: sayError(answer.error, writeErrorTexts).title, icon: 'warn' })
  }
  const tooMany = bills.length > MOST
  return (
    <>
      <button type="button" className="desk-button" disabled={looking || tooMany} onClick={() => void look()}>
        {tooMany ? `一次最多 ${MOST} 户` : `发提醒给这 ${bills.length} 户`}
      </button>
      {preview === null ? null : (
        <RemindSheet
          asked={{ schoolId, billIds }}
          preview={preview}
          onDone={() => {
            setPreview(null)
            onDone()
          }}
          onCancel={() => setPreview(null)}
        />
      )}
    </>
  )
}

interface RemindSheetProps {
  readonly asked: ActionInput<'billing.remindBills'>
  readonly preview: Preview
  readonly onDone: () => void
  readonly onCancel: () => void
}

function RemindSheet({ asked, preview, onDone, onCancel }: RemindSheetProps) {
  const { ask, busy, problem } = useConfirmedWrite('billing.remindBills', '正在提醒')
  const show = useToast((state) => state.show)
  const { told, toldFen, others } = sumReminders(preview)
  const remind = async () => {
    const done = await ask(asked)
    if (done === null) return
    show({ text: `提醒了 ${sumReminders(done.bills).told} 户` })
    onDone()
  }
  return (
    <Sheet
      open
      title={`提醒 ${told} 户，共 ${sayYuan(toldFen)} 元`}
      consequence="话很客气，夜里不响，三天内一家只提醒一次。"
      confirm={`发提醒给 ${told} 户`}
      cancel="先不提醒"
      busy={busy}
      blocked={told === 0 ? '没有要提醒的' : undefined}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void remind()}
      onCancel={onCancel}
    >
      {others.map(({ why, names }) => (
        <p key={why} className="type-sub ink-2">{`${why}：${names.join('、')}`}</p>
      ))}
    </Sheet>
  )
}
