// Adds a bill's totals to its stored document, so that a school's list is a single read.
import { type BillSums, sumsOf } from './bill-account'
import type { Bill } from './bill-record'

export type StoredBill = Bill & {
  /** Renewed by every change. */
  readonly sums: BillSums
  /** When the timer last compared it with what happened. */
  readonly followedAt: number
  /** The payment that alone may be open, and when it claimed that; absent until somebody pays by WeChat. */
  readonly turn?: { readonly paymentNo: string; readonly at: number }
}

export function withSums(bill: Bill): StoredBill {
  return { ...bill, sums: sumsOf(bill), followedAt: bill.issuedAt }
}
