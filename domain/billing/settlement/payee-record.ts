// Records behind paying teachers and providers: contract prices, material costs, payouts.
import type { LessonPayee } from '../../enrollment/lessons/lesson-record'
import type { Fen } from '../../values/fen'
import type { SchoolDate } from '../../values/school-date'

/** Where a payout's money comes from (source report L35): families' fees, government funds, the small schools' subsidy. */
export const FUNDINGS = ['FEES', 'GOVERNMENT', 'SUBSIDY'] as const
export type Funding = (typeof FUNDINGS)[number]

/** `_id`: the plan's id and the payee's, joined by a colon. */
export interface PayeeContract {
  readonly _id: string
  readonly planId: string
  readonly schoolId: string
  readonly payee: LessonPayee
  readonly pricePerLesson: Fen
  /** The contract or the school's decision that says so. */
  readonly document: string
  readonly by: string
  readonly at: number
  /** Earlier prices, oldest first. */
  readonly history: readonly Pick<PayeeContract, 'pricePerLesson' | 'document' | 'by' | 'at'>[]
  readonly rev: number
}

/** Only material can be claimed. `_id`: the plan's id, the payee's, the screen's key. Never edited; struck with a reason. */
export interface ServiceCost {
  readonly _id: string
  readonly planId: string
  readonly schoolId: string
  readonly payee: LessonPayee
  readonly kind: 'MATERIAL'
  readonly amountFen: Fen
  readonly what: string
  readonly by: string
  readonly at: number
  readonly struck: { readonly by: string; readonly at: number; readonly reason: string } | null
}

/** `takesBack`: the key of a payout that was recorded wrongly; the amount is then the same below 0. */
export interface PayoutEntry {
  readonly key: string
  readonly amountFen: Fen
  readonly funding: Funding
  readonly on: SchoolDate
  readonly by: string
  readonly at: number
  readonly takesBack: { readonly key: string; readonly reason: string } | null
}

/** One document a payee and term, so that two payouts at once can never pass what is due. `_id` as the contract's. */
export interface PayeePayouts {
  readonly _id: string
  readonly planId: string
  readonly schoolId: string
  readonly payee: LessonPayee
  readonly entries: readonly PayoutEntry[]
  readonly rev: number
}

export function payeeKey(planId: string, payeeId: string): string {
  return `${planId}:${payeeId}`
}
