// Builds a school's bill book for a term: a row per bill, a row per money movement, cross-checks.
import { type Fen, fen, sumFen } from '../../values/fen'
import type { SchoolDate } from '../../values/school-date'
import { accountOf, type Reckoned } from '../bills/bill-account'
import type { Bill } from '../bills/bill-record'
import { stateWith } from '../bills/bill-state'
import { type FinalLine, finalAmountPerLine } from '../bills/final-amount-per-line'
import { type MoneyEntry, moneySummary, type PaymentChannel } from '../ledger/money-ledger'
import { isReturnNote, type ReturnNote } from '../ledger/return-entries'
import { packUnder } from '../policy/pack-list'

/** Whose bill it is, by what the school knows a child by; null once the child was erased. */
export interface BookedChild {
  readonly studentNumber: string
  readonly name: string
  readonly homeroomName: string
}

export interface BookedBill {
  readonly bill: Reckoned & Pick<Bill, '_id' | 'schoolId' | 'pupilId' | 'dueOn'>
  readonly child: BookedChild | null
  /** Who paid by WeChat, by the number of the payment. */
  readonly payers?: ReadonlyMap<string, string>
}

export interface BillRow {
  readonly billId: string
  readonly child: BookedChild | null
  readonly dueOn: SchoolDate
  /** What is charged for, those that are over included. */
  readonly courses: readonly string[]
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
  /** Who paid, or is paid back; absent where nobody wrote it down. */
  readonly payer?: string
  readonly movement: (typeof MOVEMENTS)[number]
  /** The payment's, or the return's. */
  readonly number: string
  readonly channel: PaymentChannel
  /** Null while it is on its way. */
  readonly on: SchoolDate | null
  readonly amountFen: Fen
}

export type BookSums = Omit<BillRow, 'billId' | 'child' | 'dueOn' | 'courses'>

/** What a course brings in, all its families together. */
export interface CourseRow {
  readonly title: string
  readonly bills: number
  readonly keptFen: Fen
}

export interface BillBook {
  readonly bills: readonly BillRow[]
  readonly money: readonly MoneyRow[]
  /** By title. */
  readonly courses: readonly CourseRow[]
  readonly sums: BookSums
  readonly checks: readonly BookCheck[]
}

export interface BookCheck {
  readonly check: 'ASKED' | 'COLLECTED' | 'RETURNED' | 'COURSES'
  readonly oneFen: Fen
  readonly otherFen: Fen
}

export function billBookOf(booked: readonly BookedBill[]): BillBook {
  const bills = booked.map(billRow)
  const money = booked.flatMap((one) => moneyRows(one).map((row) => withPayer(row, one)))
  const courses = courseRows(booked)
  const sums = sumsOfRows(bills)
  return { bills, money, courses, sums, checks: checksOf(sums, money, courses) }
}

function billRow({ bill, child }: BookedBill): BillRow {
  const { keptFen, consumablesFen, toPayFen, toReturnFen, standing } = accountOf(bill)
  const { paidFen, returnedFen } = standing
  const serviceFen = fen(keptFen - consumablesFen)
  const courses = linesOf(bill).map(({ title }) => title)
  const who = { billId: bill._id, child, dueOn: bill.dueOn, courses }
  return { ...who, serviceFen, consumablesFen, keptFen, paidFen, returnedFen, toPayFen, toReturnFen }
}

type Moved = Exclude<MoneyEntry, ReturnNote | { readonly type: 'RETURN_FAILED' | 'RETURN_STUCK' | 'TWICE_SETTLED' }>

/** What was returned twice never stood in the book twice. */
function isMoved(entry: MoneyEntry): entry is Moved {
  const { type } = entry
  return type !== 'RETURN_FAILED' && type !== 'RETURN_STUCK' && type !== 'TWICE_SETTLED' && !isReturnNote(entry)
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
    if (!isMoved(entry)) return []
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

/** A return goes to whoever made the payment it goes back along. */
function withPayer(row: MoneyRow, { bill, payers }: BookedBill): MoneyRow {
  const promise = bill.money.find((entry) => entry.type === 'RETURN_PROMISED' && entry.refundNo === row.number)
  const payer = payers?.get(promise?.type === 'RETURN_PROMISED' ? promise.paymentNo : row.number)
  return payer === undefined ? row : { ...row, payer }
}

function linesOf(bill: Reckoned): readonly FinalLine[] {
  return finalAmountPerLine(stateWith({ ...bill, pack: packUnder(bill) }, bill.events))
}

function courseRows(booked: readonly BookedBill[]): readonly CourseRow[] {
  const rows = new Map<string, CourseRow>()
  for (const { title, keptFen } of booked.flatMap(({ bill }) => linesOf(bill))) {
    const before = rows.get(title)
    rows.set(title, { title, bills: (before?.bills ?? 0) + 1, keptFen: fen((before?.keptFen ?? 0) + keptFen) })
  }
  return [...rows.values()].sort((one, other) => (one.title < other.title ? -1 : 1))
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
function checksOf(sums: BookSums, money: readonly MoneyRow[], courses: readonly CourseRow[]): readonly BookCheck[] {
  const moved = (movement: MoneyRow['movement']) =>
    sumFen(money.filter((row) => row.movement === movement).map(({ amountFen }) => amountFen))
  const { keptFen, paidFen, returnedFen, toPayFen, toReturnFen } = sums
  return [
    { check: 'ASKED', oneFen: keptFen, otherFen: fen(paidFen - returnedFen + toPayFen - toReturnFen) },
    { check: 'COLLECTED', oneFen: paidFen, otherFen: moved('IN') },
    { check: 'RETURNED', oneFen: returnedFen, otherFen: moved('OUT') },
    { check: 'COURSES', oneFen: sums.serviceFen, otherFen: sumFen(courses.map((course) => course.keptFen)) },
  ]
}

/** 0 when every check agrees. */
export function differenceOf(checks: readonly BookCheck[]): Fen {
  return sumFen(checks.map(({ oneFen, otherFen }) => fen(Math.abs(oneFen - otherFen))))
}
