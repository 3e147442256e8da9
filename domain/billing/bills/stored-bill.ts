// Adds a bill's totals to its stored document, so that a school's list is a single read.

import { returnsDueAt } from '../ledger/return-progress'
import { accountOf, type BillSums, sumsOf } from './bill-account'
import type { Bill } from './bill-record'

export type StoredBill = Bill & {
  /** Renewed by every change. */
  readonly sums: BillSums
  /** When the timer compares it with what happened: at once where something changed, else once a day; null: its term is long over. */
  readonly followAt: number | null
  /** When the timer has something to ask WeChat for about its returns; null: never. Renewed by every change. */
  readonly returnAt: number | null
  /** The payment that alone may be open, and when it claimed that; absent until somebody pays by WeChat. */
  readonly turn?: { readonly paymentNo: string; readonly at: number }
}

export function withSums(bill: Bill): StoredBill {
  return { ...bill, ...reckonedOf(bill), followAt: bill.issuedAt }
}

/** What every change of a bill renews. */
export function reckonedOf(bill: Bill): Pick<StoredBill, 'sums' | 'returnAt'> {
  return { sums: sumsOf(bill), returnAt: returnsDueAt(bill.money, accountOf(bill).unpromisedFen) }
}
