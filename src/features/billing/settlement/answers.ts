// The answers that the screens of the settlement share.
import type { ActionOutput } from '@domain/registry'

export type Settlement = ActionOutput<'billing.getSettlement'>
export type Payee = Settlement['payees'][number]
export type Funding = Payee['paidFrom'][number]['funding']

export type Receipt = Settlement['receipts'][number]

export interface OfSchool {
  readonly schoolId: string
  readonly answer: Settlement
}

export interface OfPayee extends OfSchool {
  readonly payee: Payee
}

export type Struck = { readonly cost: Payee['costs'][number] } | { readonly payout: Payee['payouts'][number] }
