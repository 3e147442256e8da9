// The answers that the screens of reversals share.
import type { ActionOutput } from '@domain/registry'

export type AskedReversal = ActionOutput<'billing.listReversals'>['reversals'][number]
export type TwiceReturned = ActionOutput<'billing.getSchoolBill'>['returns'][number]['twice']
export type ReversalReason = NonNullable<AskedReversal['reason']>
/** Of a bill; a payout is taken back from its payee's entries. */
export type ReversalKind = Exclude<AskedReversal['kind'], 'PAYOUT'>

/** What is taken back, by its number. */
export interface Mistake {
  readonly kind: ReversalKind
  readonly billId: string
  readonly number: string
  readonly amountFen: number
}
