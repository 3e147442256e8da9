// Pays a month in one act: who is due how much, from which money; the list for the bank.
import type { ActionOutput } from '@domain/registry'
import { useAction } from '@src/api/hooks/use-action'
import { useRequestKey } from '@src/api/hooks/use-request-key'
import { ExportButton } from '@src/features/billing/documents/export-button'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { FUNDING_TEXTS } from '@src/texts/funding-texts'
import { sayYuan } from '@src/texts/say-money'
import { Chips } from '@src/ui/controls/chips'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { DayField } from '@src/ui/form/day-field'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Sheet } from '@src/ui/layout/sheet'
import { Money } from '@src/ui/marks/money'
import { useState } from 'react'
import type { Funding, OfSchool } from './answers'
import { BulkResults } from './bulk-results'
import { type MonthPayee, monthsUntil, PAYOUT_OUTCOMES, sayMonth, sayMonthName, sayPaying } from './bulk-texts'

type Results = ActionOutput<'billing.recordPayouts'>['results']

/** As many as one call takes; the rest in a next act. */
const MOST = 40

export function PayoutsSheet(props: OfSchool & { readonly onClose: () => void }) {
  const months = monthsUntil(props.answer.today)
  const [month, setMonth] = useState(months[0] ?? '')
  const [results, setResults] = useState<Results | null>(null)
  if (results === null) return <Paying {...props} month={month} onMonth={setMonth} onDone={setResults} />
  const rows = results.map(({ payeeId, name, outcome }) => ({
    key: payeeId,
    name,
    isDone: outcome === 'PAID',
    note: PAYOUT_OUTCOMES[outcome],
  }))
  return <BulkResults title={`${sayMonthName(month)}的课酬登记了`} unit="位" rows={rows} onClose={props.onClose} />
}

interface PayingProps extends OfSchool {
  readonly month: string
  readonly onMonth: (month: string) => void
  readonly onDone: (results: Results) => void
  readonly onClose: () => void
}

function Paying({ schoolId, answer, month, onMonth, onDone, onClose }: PayingProps) {
  const { ask, busy, problem } = useConfirmedWrite('billing.recordPayouts', '正在登记')
  const [funding, setFunding] = useState<Funding | ''>('')
  const [on, setOn] = useState(answer.today)
  const keyOf = useRequestKey()
  const of = { schoolId, planId: answer.planId ?? undefined, month }
  const { value } = useAction('billing.previewPayouts', of)
  const payees = (value?.payees ?? []).filter(({ toPayFen }) => toPayFen > 0).slice(0, MOST)
  const sums = { total: totalOf(payees), left: value?.fundings.find((one) => one.funding === funding)?.leftFen ?? 0 }
  const record = async () => {
    if (funding === '') return
    const payouts = payees.map(({ payeeId, toPayFen }) => ({ payeeId, amountFen: toPayFen }))
    const act = { schoolId, planId: of.planId, funding, on, payouts }
    const done = await ask({ ...act, key: await keyOf(act) })
    if (done !== null) onDone(done.results)
  }
  return (
    <Sheet
      open
      title={`发到 ${sayMonthName(month)}底：${sayPaying(payees)}`}
      consequence="这里只登记，钱由学校账户转。一位登记错了，可以单独冲销。"
      confirm={`登记 ${payees.length} 位，${sayYuan(sums.total)} 元`}
      cancel="先不登记"
      busy={busy}
      blocked={whyBlocked(payees.length, funding, sums)}
      problem={problem && sayError(problem, writeErrorTexts)}
      onConfirm={() => void record()}
      onCancel={onClose}
    >
      <Chips label="发到哪个月" options={monthsUntil(answer.today).map(monthOption)} value={month} onChange={onMonth} />
      <Due payees={value?.payees ?? []} />
      <Chips
        label="钱从哪里出"
        options={(value?.fundings ?? []).map(sourceOption)}
        value={funding}
        onChange={setFunding}
      />
      <DayField label="哪天发的" value={on} until={answer.today} onChange={setOn} />
      <ExportButton key={month} name="billing.exportPayouts" input={of} text="导出代发清单" size="small" />
    </Sheet>
  )
}

const totalOf = (payees: readonly MonthPayee[]) => payees.reduce((sum, { toPayFen }) => sum + toPayFen, 0)

const monthOption = (month: string) => ({ value: month, text: sayMonthName(month) })

function sourceOption({ funding, leftFen }: { readonly funding: Funding; readonly leftFen: number }) {
  const value: Funding | '' = funding
  return { value, text: `${FUNDING_TEXTS[funding]}，还有 ${sayYuan(Math.max(0, leftFen))} 元` }
}

function Due({ payees }: { readonly payees: readonly MonthPayee[] }) {
  if (payees.length === 0) return null
  return (
    <Card kind="list">
      {payees.map((payee) => (
        <ListRow key={payee.payeeId} title={payee.name} note={sayMonth(payee)} end={<Money fen={payee.toPayFen} />} />
      ))}
    </Card>
  )
}

interface Sums {
  readonly total: number
  readonly left: number
}

function whyBlocked(count: number, funding: string, { total, left }: Sums): string | undefined {
  if (count === 0) return '没有要发的'
  if (funding === '') return '先选资金来源'
  return total > left ? `这里只有 ${sayYuan(Math.max(0, left))} 元` : undefined
}
