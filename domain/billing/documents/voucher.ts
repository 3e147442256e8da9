// Numbers receipts one after the other, for each school and year, without gaps.
import type { SchoolDate } from '../../values/school-date'

/** `_id`: the bill's id and the payment's number, joined by a colon: a payment has one number forever. */
export interface Voucher {
  readonly _id: string
  readonly schoolId: string
  readonly pupilId: string
  readonly billId: string
  readonly paymentNo: string
  /** The calendar year the money came in, as accounts are kept. */
  readonly year: number
  readonly seq: number
  readonly at: number
}

export interface PaymentToNumber extends Pick<Voucher, 'schoolId' | 'pupilId' | 'billId' | 'paymentNo'> {
  readonly on: SchoolDate
}

export function voucherId({ billId, paymentNo }: Pick<Voucher, 'billId' | 'paymentNo'>): string {
  return `${billId}:${paymentNo}`
}

/** 2026-000017 */
export function sayVoucher({ year, seq }: Pick<Voucher, 'year' | 'seq'>): string {
  return `${year}-${String(seq).padStart(6, '0')}`
}

export function yearOf(on: SchoolDate): number {
  return Number(on.slice(0, 4))
}

/** The lowest numbers that nobody has, ascending: what a process that died left out is taken up by the next. */
export function freeNumbers(taken: readonly number[], count: number): readonly number[] {
  const known = new Set(taken)
  const free: number[] = []
  for (let seq = 1; free.length < count; seq += 1) if (!known.has(seq)) free.push(seq)
  return free
}
