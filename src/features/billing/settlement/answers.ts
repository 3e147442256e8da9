// The answers that the screens of the settlement share.
import type { ActionOutput } from '@domain/registry'

export type Settlement = ActionOutput<'billing.getSettlement'>
export type Payee = Settlement['payees'][number]
export type Funding = Payee['paidFrom'][number]['funding']

export interface OfPayee {
  readonly schoolId: string
  readonly payee: Payee
  readonly answer: Settlement
}

export type Struck = { readonly cost: Payee['costs'][number] } | { readonly payout: Payee['payouts'][number] }
