// A reversal that waits for a second person, or was decided by one.
import type { Fen } from '../../values/fen'
import type { ReversalReason } from '../ledger/money-ledger'

/** PAYMENT, RETURN, TWICE: of a bill's ledger. MATERIAL: that came back. PAYOUT: of what a payee was paid. */
export const REVERSAL_KINDS = ['PAYMENT', 'RETURN', 'TWICE', 'MATERIAL', 'PAYOUT'] as const
export type ReversalKind = (typeof REVERSAL_KINDS)[number]

export const REVERSAL_STATES = ['ASKED', 'DONE', 'DECLINED'] as const
export type ReversalState = (typeof REVERSAL_STATES)[number]

interface AskedReversal {
  /** The number of the counter-entry it becomes. */
  readonly _id: string
  readonly schoolId: string
  readonly districtId: string
  readonly planId: string
  readonly amountFen: Fen
  readonly askedBy: string
  readonly askedAt: number
  readonly state: ReversalState
  readonly decidedBy: string | null
  readonly decidedAt: number | null
}

/** `number`: of the payment or the return, what was returned twice too; the id of the event for material. */
export interface BillReversal extends AskedReversal {
  readonly kind: Exclude<ReversalKind, 'PAYOUT'>
  readonly billId: string
  readonly pupilId: string
  readonly number: string
  readonly reason: ReversalReason
}

/** As it is carried out. */
export interface ConfirmedReversal {
  readonly reversal: BillReversal
  /** The second person, where the amount asked for one. */
  readonly confirmedBy: string | null
  readonly now: number
}

/** `number`: the payout's key. */
export interface PayoutReversal extends AskedReversal {
  readonly kind: 'PAYOUT'
  readonly payeeId: string
  readonly payeeName: string
  readonly number: string
  readonly because: string
}

export type StoredReversal = BillReversal | PayoutReversal
