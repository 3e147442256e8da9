// Writes down what was said or tried about a debt or a refund of a past term.
import { STEP_KINDS, type StepKind } from '@domain/billing/ledger/money-steps'
import { addDays, schoolDate } from '@domain/values/school-date'
import { useRequestKey } from '@src/api/hooks/use-request-key'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { sayYuan } from '@src/texts/say-money'
import { Chips } from '@src/ui/controls/chips'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { DayField } from '@src/ui/form/day-field'
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'
import { amountOf, isDebt, type PastRow, pastName, STEP_WORDS, pastTexts as texts } from './past-money-texts'

const WEEK = 7
/** As far as a promise may reach. */
const HALF_A_YEAR = 180
const OF_REFUNDS: readonly StepKind[] = ['REACHED', 'UNREACHED', 'WAITS_ACCOUNT', 'LEAVES']

interface MoneyStepSheetProps {
  readonly row: PastRow
  readonly today: string
  readonly onClose: () => void
}

export function MoneyStepSheet({ row, today, onClose }: MoneyStepSheetProps) {
  const { ask, busy, problem } = useConfirmedWrite('billing.noteMoneyStep', '正在记')
  const [kind, setKind] = useState<StepKind>('REACHED')
  const [until, setUntil] = useState<string>(addDays(schoolDate(today), WEEK))
  const show = useToast((state) => state.show)
  const keyOf = useRequestKey()
  const note = async () => {
    const step = { billId: row.billId, kind, until: kind === 'PROMISED' ? until : null }
    if ((await ask({ ...step, key: await keyOf(step) })) === null) return
    onClose()
    show({ text: texts.recorded })
  }
  return (
    <Sheet
      open
      title={`${pastName(row)}，${isDebt(row) ? '欠' : '要退'} ${sayYuan(amountOf(row))} 元`}
      consequence="记下日期和你的名字，只加不改。不会给家长发消息，记错了可以撤回。"
      confirm={texts.record}
      cancel={texts.notNow}
      busy={busy}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void note()}
      onCancel={onClose}
    >
      <StepFields row={row} today={today} kind={kind} onKind={setKind} until={until} onUntil={setUntil} />
    </Sheet>
  )
}

interface StepFieldsProps {
  readonly row: PastRow
  readonly today: string
  readonly kind: StepKind
  readonly onKind: (kind: StepKind) => void
  readonly until: string
  readonly onUntil: (day: string) => void
}

function StepFields({ row, today, kind, onKind, until, onUntil }: StepFieldsProps) {
  const kinds = isDebt(row) ? STEP_KINDS.filter((one) => one !== 'WAITS_ACCOUNT') : OF_REFUNDS
  return (
    <>
      <Chips
        label={texts.recordedAs}
        options={kinds.map((value) => ({ value, text: STEP_WORDS[value] }))}
        value={kind}
        onChange={onKind}
      />
      {kind === 'PROMISED' ? (
        <DayField
          label={texts.promisedFor}
          value={until}
          from={today}
          until={addDays(schoolDate(today), HALF_A_YEAR)}
          onChange={onUntil}
        />
      ) : null}
    </>
  )
}
