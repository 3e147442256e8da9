// Checks a stored bill against its own statement, its ledger and the gateway's payments.
import { type Fen, fen, splitFen, sumFen } from '../../values/fen'
import { type BillSums, sumsOf } from '../bills/bill-account'
import type { Bill } from '../bills/bill-record'
import { afterWaiver } from '../fees/apply-waiver'
import {
  isMoneyReversal,
  isOutcome,
  isReversible,
  type MoneyEntry,
  type MoneyReversal,
  moneySummary,
  type PaidEntry,
  type StandingEntry,
  standingEntries,
} from '../ledger/money-ledger'
import { packUnder } from '../policy/pack-list'
import type { Payment } from './payment-record'

export const BILL_FAULTS = [
  /** A line is not what the statement of its issue says. */
  'LINE',
  /** The statement's lines do not come to its total. */
  'STATEMENT',
  /** What is due is not what the waiver leaves of what was asked. */
  'WAIVER',
  /** The copy of the sums beside the bill is not what the bill comes to. */
  'SUMS',
  /** An entry of the ledger that stands twice, or follows from nothing. */
  'LEDGER',
  /** More promised back along a payment than came in by it. */
  'OVER_RETURNED',
  /** Money of WeChat in the ledger and not among the payments, or the other way round, or of another amount. */
  'PAYMENT',
] as const

export interface BillFault {
  readonly kind: (typeof BILL_FAULTS)[number]
  readonly billId: string
  /** The line, the sum, the payment or the return. */
  readonly what: string
  readonly isFen: Fen
  readonly shouldBeFen: Fen
}

export type BillToReconcile = Bill & { readonly sums: BillSums }

type Difference = Omit<BillFault, 'billId'>

/** `payments`: those of this bill. Empty when every fen is where it belongs. */
export function billFaults(bill: BillToReconcile, payments: readonly Payment[]): readonly BillFault[] {
  const found = [
    ...lineDifferences(bill),
    ...statementDifferences(bill),
    ...waiverDifferences(bill),
    ...ledgerDifferences(bill.money),
    ...paymentDifferences(bill.money, payments),
  ]
  // A ledger that follows from nothing cannot be summed up.
  const isWhole = !found.some(({ kind }) => kind === 'LEDGER')
  const all = isWhole ? [...found, ...sumDifferences(bill)] : found
  return all.map((one) => ({ ...one, billId: bill._id }))
}

/** What stands and what should: nothing when they are the same. */
function compare(kind: Difference['kind'], what: string, [is, should]: readonly [number, number]): Difference[] {
  return is === should ? [] : [{ kind, what, isFen: fen(is), shouldBeFen: fen(should) }]
}

function lineDifferences({ lines, statement }: Bill): Difference[] {
  const count = compare('LINE', 'lines', [lines.length, statement.lines.length])
  const amounts = lines.flatMap((line, index) => {
    const stated = statement.lines[index]
    if (stated === undefined) return []
    return [
      ...compare('LINE', `${line.lineId} charged`, [line.chargedFen, stated.chargedFen]),
      ...compare('LINE', line.lineId, [line.payableFen, stated.payableFen]),
    ]
  })
  return [...count, ...amounts]
}

function statementDifferences({ statement }: Bill): Difference[] {
  const { lines, grossFen, cappedOffFen, subsidizedFen = 0, waivedFen, totalFen } = statement
  const sum = (key: 'grossFen' | 'chargedFen' | 'payableFen') => lines.reduce((all, line) => all + line[key], 0)
  return [
    ...compare('STATEMENT', 'gross', [grossFen, sum('grossFen')]),
    ...compare('STATEMENT', 'capped', [grossFen - cappedOffFen, sum('chargedFen')]),
    ...compare('STATEMENT', 'due', [totalFen, sum('payableFen')]),
    ...compare('STATEMENT', 'total', [totalFen, grossFen - cappedOffFen - subsidizedFen - waivedFen]),
  ]
}

/** Reckoned anew from the lines: the waiver after the caps, shared out by largest remainder. */
function waiverDifferences(bill: Bill): Difference[] {
  const { lines, waiver } = bill
  const unwaived = sumFen(lines.map(({ unwaivedFen }) => unwaivedFen))
  const due = waiver ? afterWaiver(unwaived, waiver.basisPoints, packUnder(bill).waiverRounding.value) : unwaived
  const parts = splitFen(
    due,
    lines.map(({ unwaivedFen }) => unwaivedFen),
  )
  return lines.flatMap(({ lineId, payableFen }, index) => compare('WAIVER', lineId, [payableFen, parts[index] ?? 0]))
}

function ledgerDifferences(money: readonly MoneyEntry[]): Difference[] {
  const entries = money.flatMap((entry, index) =>
    isMoneyReversal(entry)
      ? reversalDifferences(entry, money.slice(0, index))
      : entryDifferences(entry, standingEntries(money.slice(0, index))),
  )
  if (entries.length > 0) return entries
  return moneySummary(money).payments.flatMap(({ paymentNo, amountFen, returningFen }) =>
    returningFen > amountFen ? compare('OVER_RETURNED', paymentNo, [returningFen, amountFen]) : [],
  )
}

/** A counter-entry takes back what stands, and as much of it as there was. */
function reversalDifferences(entry: MoneyReversal, before: readonly MoneyEntry[]): Difference[] {
  const number = entry.type === 'PAYMENT_REVERSED' ? entry.paymentNo : entry.refundNo
  const reversed = standingEntries(before).find((one) =>
    entry.type === 'PAYMENT_REVERSED'
      ? one.type === 'PAID' && one.paymentNo === number
      : one.type === 'RETURN_PROMISED' && one.refundNo === number,
  )
  const shouldBe = reversed && 'amountFen' in reversed && isReversible(before, entry) ? reversed.amountFen : 0
  return compare('LEDGER', number, [entry.amountFen, shouldBe])
}

/** An entry follows from those before it, and stands once. */
function entryDifferences(entry: StandingEntry, before: readonly StandingEntry[]): Difference[] {
  const isPaid = entry.type === 'PAID'
  const number = isPaid ? entry.paymentNo : entry.refundNo
  const isThere = (types: readonly MoneyEntry['type'][], wanted: string) =>
    before.some((one) => types.includes(one.type) && (one.type === 'PAID' ? one.paymentNo : one.refundNo) === wanted)
  const isTwice =
    entry.type !== 'RETURN_REFUSED' && isThere(isOutcome(entry) ? ['RETURNED', 'RETURN_FAILED'] : [entry.type], number)
  const isPromise = entry.type === 'RETURN_PROMISED'
  const isFounded = isPaid || isThere(isPromise ? ['PAID'] : ['RETURN_PROMISED'], isPromise ? entry.paymentNo : number)
  const amount = 'amountFen' in entry ? entry.amountFen : fen(0)
  return isTwice || !isFounded ? [{ kind: 'LEDGER', what: number, isFen: amount, shouldBeFen: fen(0) }] : []
}

function sumDifferences(bill: BillToReconcile): Difference[] {
  const should = sumsOf(bill)
  const kept = ['askedFen', 'keptFen', 'consumablesFen', 'waivedFen'] as const
  const keys = [...kept, 'paidFen', 'returnedFen', 'toPayFen', 'toReturnFen'] as const
  return keys.flatMap((key) => compare('SUMS', key, [bill.sums[key], should[key]]))
}

function paymentDifferences(money: readonly MoneyEntry[], payments: readonly Payment[]): Difference[] {
  const entered = money.filter((entry): entry is PaidEntry => entry.type === 'PAID' && entry.channel === 'WECHAT')
  const cameIn = new Map(payments.map(({ _id, paidFen }) => [_id, paidFen ?? 0]))
  const inLedger = new Map(entered.map(({ paymentNo, amountFen }) => [paymentNo, amountFen]))
  return [...new Set([...inLedger.keys(), ...cameIn.keys()])].flatMap((paymentNo) =>
    compare('PAYMENT', paymentNo, [inLedger.get(paymentNo) ?? 0, cameIn.get(paymentNo) ?? 0]),
  )
}
