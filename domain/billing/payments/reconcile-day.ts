// Compares a school's ledgers with the gateway's trade bill for one day.
import { type Fen, sumFen } from '../../values/fen'
import type { SchoolDate } from '../../values/school-date'
import type { MoneyEntry } from '../bills/money-ledger'
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

/** What one bill's ledger says of a day, as far as it went through the gateway. */
export function moneyOfDay(money: readonly MoneyEntry[], on: SchoolDate): readonly TradeRow[] {
  const paid = money.flatMap((entry) => (entry.type === 'PAID' && entry.channel === 'WECHAT' ? [entry] : []))
  const wechat = new Set(paid.map(({ paymentNo }) => paymentNo))
  const returned = new Set(
    money.flatMap((entry) =>
      entry.type === 'RETURNED' && entry.instead === undefined && entry.on === on ? [entry.refundNo] : [],
    ),
  )
  const promised = money.flatMap((entry) => (entry.type === 'RETURN_PROMISED' ? [entry] : []))
  const back = promised.filter(({ refundNo, paymentNo }) => returned.has(refundNo) && wechat.has(paymentNo))
  return [
    ...paid
      .filter((entry) => entry.on === on)
      .map(({ paymentNo, amountFen }) => ({ kind: 'PAYMENT' as const, no: paymentNo, amountFen })),
    ...back.map(({ refundNo, amountFen }) => ({ kind: 'REFUND' as const, no: refundNo, amountFen })),
  ]
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

export function differencesOf({ onlyOurs, onlyTheirs, differing }: DayComparison): number {
  return onlyOurs.length + onlyTheirs.length + differing.length
}
