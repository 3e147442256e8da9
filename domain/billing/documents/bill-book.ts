// Builds a school's bill book for a term: a row per bill, a row per money movement, cross-checks.
import { type Fen, fen, sumFen } from '../../values/fen'
import type { SchoolDate } from '../../values/school-date'
import { accountOf, type Reckoned } from '../bills/bill-account'
import { type MoneyEntry, moneySummary, type PaymentChannel } from '../bills/money-ledger'

/** Whose bill it is, by what the school knows a child by; null once the child was erased. */
export interface BookedChild {
  readonly studentNumber: string
  readonly name: string
  readonly homeroomName: string
}

export interface BookedBill {
  readonly bill: Reckoned & { readonly _id: string; readonly dueOn: SchoolDate }
  readonly child: BookedChild | null
}

export interface BillRow {
  readonly billId: string
  readonly child: BookedChild | null
  readonly dueOn: SchoolDate
  readonly serviceFen: Fen
  readonly consumablesFen: Fen
  /** What the family pays in the end, consumables included. */
  readonly keptFen: Fen
  readonly paidFen: Fen
  readonly returnedFen: Fen
  readonly toPayFen: Fen
  /** Owed back, promised or not, and not sent yet. */
  readonly toReturnFen: Fen
}

/** ON_ITS_WAY: promised, neither sent nor failed. */
export const MOVEMENTS = ['IN', 'OUT', 'ON_ITS_WAY'] as const

export interface MoneyRow {
  readonly billId: string
  readonly child: BookedChild | null
  readonly movement: (typeof MOVEMENTS)[number]
  /** The payment's, or the return's. */
  readonly number: string
  readonly channel: PaymentChannel
  /** Null while it is on its way. */
  readonly on: SchoolDate | null
  readonly amountFen: Fen
}

export type BookSums = Omit<BillRow, 'billId' | 'child' | 'dueOn'>

export interface BillBook {
  readonly bills: readonly BillRow[]
  readonly money: readonly MoneyRow[]
  readonly sums: BookSums
  readonly checks: readonly BookCheck[]
}

export interface BookCheck {
  readonly check: 'ASKED' | 'COLLECTED' | 'RETURNED'
  readonly oneFen: Fen
  readonly otherFen: Fen
}

export function billBookOf(booked: readonly BookedBill[]): BillBook {
  const bills = booked.map(billRow)
  const money = booked.flatMap(moneyRows)
  const sums = sumsOfRows(bills)
  return { bills, money, sums, checks: checksOf(sums, money) }
}

function billRow({ bill, child }: BookedBill): BillRow {
  const { keptFen, consumablesFen, toPayFen, toReturnFen, standing } = accountOf(bill)
  const { paidFen, returnedFen } = standing
  const serviceFen = fen(keptFen - consumablesFen)
  const who = { billId: bill._id, child, dueOn: bill.dueOn }
  return { ...who, serviceFen, consumablesFen, keptFen, paidFen, returnedFen, toPayFen, toReturnFen }
}

/** In the order of the ledger: a return where it was settled, an open one where it was promised, a reversal below 0. */
function moneyRows({ bill, child }: BookedBill): MoneyRow[] {
  const { money } = bill
  const open = new Set(moneySummary(money).open.map(({ refundNo }) => refundNo))
  const row = (about: Omit<MoneyRow, 'billId' | 'child'>): MoneyRow => ({ billId: bill._id, child, ...about })
  return money.flatMap((entry): MoneyRow[] => {
    if (entry.type === 'PAID') {
      const { paymentNo: number, channel, on, amountFen } = entry
      return [row({ movement: 'IN', number, channel, on, amountFen })]
    }
    if (entry.type === 'PAYMENT_REVERSED') {
      const { paymentNo: number, on, amountFen } = entry
      return [row({ movement: 'IN', number, channel: channelOf(money, number), on, amountFen: fen(-amountFen) })]
    }
    if (entry.type === 'RETURN_FAILED' || entry.type === 'RETURN_STUCK') return []
    const promise = promiseOf(money, entry.refundNo)
    const { refundNo: number } = entry
    const about = { number, channel: channelOf(money, promise.paymentNo), amountFen: promise.amountFen }
    if (entry.type === 'RETURN_REVERSED')
      return [row({ ...about, movement: 'OUT', on: entry.on, amountFen: fen(-entry.amountFen) })]
    if (entry.type === 'RETURNED')
      return [row({ ...about, channel: entry.instead?.channel ?? about.channel, movement: 'OUT', on: entry.on })]
    return open.has(number) ? [row({ ...about, movement: 'ON_ITS_WAY', on: null })] : []
  })
}

function promiseOf(money: readonly MoneyEntry[], refundNo: string) {
  const found = money.find((entry) => entry.type === 'RETURN_PROMISED' && entry.refundNo === refundNo)
  if (found?.type !== 'RETURN_PROMISED') throw new RangeError('a return that nobody promised')
  return found
}

function channelOf(money: readonly MoneyEntry[], paymentNo: string): PaymentChannel {
  const found = money.find((entry) => entry.type === 'PAID' && entry.paymentNo === paymentNo)
  if (found?.type !== 'PAID') throw new RangeError('a return along a payment that never came')
  return found.channel
}

function sumsOfRows(rows: readonly BillRow[]): BookSums {
  const sum = (key: keyof BookSums) => sumFen(rows.map((row) => row[key]))
  return {
    serviceFen: sum('serviceFen'),
    consumablesFen: sum('consumablesFen'),
    keptFen: sum('keptFen'),
    paidFen: sum('paidFen'),
    returnedFen: sum('returnedFen'),
    toPayFen: sum('toPayFen'),
    toReturnFen: sum('toReturnFen'),
  }
}

/** Asked = collected − returned + still to pay − still to return; and each movement is in both lists. */
function checksOf(sums: BookSums, money: readonly MoneyRow[]): readonly BookCheck[] {
  const moved = (movement: MoneyRow['movement']) =>
    sumFen(money.filter((row) => row.movement === movement).map(({ amountFen }) => amountFen))
  const { keptFen, paidFen, returnedFen, toPayFen, toReturnFen } = sums
  return [
    { check: 'ASKED', oneFen: keptFen, otherFen: fen(paidFen - returnedFen + toPayFen - toReturnFen) },
    { check: 'COLLECTED', oneFen: paidFen, otherFen: moved('IN') },
    { check: 'RETURNED', oneFen: returnedFen, otherFen: moved('OUT') },
  ]
}

/** 0 when every check agrees. */
export function differenceOf(checks: readonly BookCheck[]): Fen {
  return sumFen(checks.map(({ oneFen, otherFen }) => fen(Math.abs(oneFen - otherFen))))
}
