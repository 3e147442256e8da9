// Government funds that a school received for a term, by document; entries are only added.
import type { Fen } from '../../values/fen'
import type { SchoolDate } from '../../values/school-date'

/** `takesBack`: the key of a receipt that was recorded wrongly; the amount is then the same below 0. */
export interface FundingReceipt {
  readonly key: string
  readonly amountFen: Fen
  /** What the money was given by and for, such as a notice of allocation. */
  readonly document: string
  readonly on: SchoolDate
  readonly by: string
  readonly at: number
  readonly takesBack: { readonly key: string; readonly reason: string } | null
}

/** One document a term. `_id`: the plan's id. */
export interface ReceivedFunds {
  readonly _id: string
  readonly planId: string
  readonly schoolId: string
  readonly receipts: readonly FundingReceipt[]
  readonly rev: number
}
