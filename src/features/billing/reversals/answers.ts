// The answers that the screens of reversals share.
import type { ActionInput, ActionOutput } from '@domain/registry'

export type ReversalReason = ActionInput<'billing.reversePayment'>['reason']
export type AskedReversal = ActionOutput<'billing.listReversals'>['reversals'][number]
