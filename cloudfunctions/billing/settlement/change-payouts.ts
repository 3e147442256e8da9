// Changes a payee's payouts, deciding again whenever someone else wrote first.

import type { PayeePayouts, PayoutEntry } from '@domain/billing/settlement/payee-record'
import { paidIn } from '@domain/billing/settlement/payout-limit'
import { type Fen, fen } from '@domain/values/fen'
import { ok, type Result } from '@domain/values/result'
import { untilSettled } from '../../runtime/retry'
import { readPayouts, writePayouts } from '../collections/payouts'
import type { SettledTerm } from './find-settled-term'
import type { OpenPayee } from './settlement-scope'

export type Decide<Refusal extends { readonly code: string }> = (
  entries: readonly PayoutEntry[],
  dueFen: Fen,
) => Result<readonly PayoutEntry[], Refusal>

interface Paid {
  readonly name: string
  readonly toPayFen: number
}

export async function changePayouts<Refusal extends { readonly code: string }>(
  { facts }: SettledTerm,
  { key, account: { payee, dueFen } }: OpenPayee,
  decide: Decide<Refusal>,
): Promise<Result<Paid, Refusal>> {
  let before: PayeePayouts | null = facts.payouts.find(({ _id }) => _id === key._id) ?? null
  return untilSettled<Result<Paid, Refusal>>(async () => {
    const entries = before?.entries ?? []
    const decided = decide(entries, dueFen)
    if (!decided.ok) return decided
    const paid = ok({ name: payee.name, toPayFen: fen(dueFen - paidIn(decided.value)) })
    if (decided.value === entries) return paid
    const after = { ...key, payee, entries: decided.value, rev: (before?.rev ?? 0) + 1 }
    if (await writePayouts(before, after)) return paid
    before = await readPayouts(key._id)
    return null
  })
}
