// Says what a payee's contract is once a price is agreed on: earlier prices are kept.
import type { PayeeContract } from '@domain/billing/settlement/payee-record'

/** The same price by the same document changes nothing. */
export function agreedOn(wish: PayeeContract, before: PayeeContract | null): PayeeContract {
  if (before === null) return wish
  const { pricePerLesson, document, by, at, history, rev } = before
  if (pricePerLesson === wish.pricePerLesson && document === wish.document) return before
  return { ...wish, history: [...history, { pricePerLesson, document, by, at }], rev: rev + 1 }
}
