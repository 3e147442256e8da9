// Compares a school's ledgers with the gateway's trade bill for one day.
import { type Fen, sumFen } from '../../values/fen'
import type { SchoolDate } from '../../values/school-date'
import type { MoneyEntry } from '../ledger/money-ledger'
import { type ReturnProgress, wechatReturns } from '../ledger/return-progress'
import type { TradeRow } from './trade-bill'

export interface DifferingAmount extends Pick<TradeRow, 'kind' | 'no'> {
  readonly oursFen: Fen
  readonly theirsFen: Fen
}

export interface DayComparison {
  readonly payments: number
  readonly paidFen: Fen
  readonly refunds: number
  readonly refundedFen: Fen
  /** In our ledgers and not in the gateway's bill. */
  readonly onlyOurs: readonly TradeRow[]
  /** In the gateway's bill and not in our ledgers. */
  readonly onlyTheirs: readonly TradeRow[]
  readonly differing: readonly DifferingAmount[]
}

/**
 * What one bill's ledger says of a day, as far as it went through the gateway: a refund on the day WeChat took it on,
 * whatever became of it, as WeChat's bill lists it and never updates it:
 * https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html
 */
export function moneyOfDay(money: readonly MoneyEntry[], on: SchoolDate): readonly TradeRow[] {
  const paid = money.flatMap((entry) => (entry.type === 'PAID' && entry.channel === 'WECHAT' ? [entry] : []))
  const back = wechatReturns(money).filter((one) => refundDayOf(one) === on)
  return [
    ...paid
      .filter((entry) => entry.on === on)
      .map(({ paymentNo, amountFen }) => ({ kind: 'PAYMENT' as const, no: paymentNo, amountFen })),
    ...back.map(({ promise: { refundNo: no, amountFen } }) => ({ kind: 'REFUND' as const, no, amountFen })),
  ]
}

/** Null: WeChat never had it. One told by a callback alone counts on its last day until WeChat was asked. */
export function refundDayOf({ acceptedOn, step, outcome }: ReturnProgress): SchoolDate | null {
  if (acceptedOn !== null) return acceptedOn
  return step === 'RETURNED' && outcome?.instead === undefined ? (outcome?.on ?? null) : null
}

const keyOf = ({ kind, no }: Pick<TradeRow, 'kind' | 'no'>) => `${kind} ${no}`

export function compareDay(ours: readonly TradeRow[], theirs: readonly TradeRow[]): DayComparison {
  const known = new Map(theirs.map((row) => [keyOf(row), row]))
  const own = new Map(ours.map((row) => [keyOf(row), row]))
  const both = ours.flatMap((row) => {
    const other = known.get(keyOf(row))
    return other === undefined ? [] : [{ row, other }]
  })
  const same = both.filter(({ row, other }) => row.amountFen === other.amountFen).map(({ row }) => row)
  const of = (kind: TradeRow['kind']) => same.filter((row) => row.kind === kind)
  const sum = (rows: readonly TradeRow[]) => sumFen(rows.map(({ amountFen }) => amountFen))
  return {
    payments: of('PAYMENT').length,
    paidFen: sum(of('PAYMENT')),
    refunds: of('REFUND').length,
    refundedFen: sum(of('REFUND')),
    onlyOurs: ours.filter((row) => !known.has(keyOf(row))),
    onlyTheirs: theirs.filter((row) => !own.has(keyOf(row))),
    differing: both
      .filter(({ row, other }) => row.amountFen !== other.amountFen)
      .map(({ row, other }) => ({ kind: row.kind, no: row.no, oursFen: row.amountFen, theirsFen: other.amountFen })),
  }
}

/** Only such a day lets a term be closed. */
export function isAgreed(day: DayComparison & { readonly trouble?: object | null }): boolean {
  return (day.trouble ?? null) === null && differencesOf(day) === 0
}

export function differencesOf({ onlyOurs, onlyTheirs, differing }: DayComparison): number {
  return onlyOurs.length + onlyTheirs.length + differing.length
}
