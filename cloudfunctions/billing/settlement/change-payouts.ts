// Changes a payee's payouts: adds entries that a rule decided on.

import type { PayoutEntry } from '@domain/billing/settlement/payee-record'
import { paidIn } from '@domain/billing/settlement/payout-limit'
import { fen } from '@domain/values/fen'
import { writePayouts } from '../collections/payouts'
import type { Decided } from './change-settlement'
import type { OpenPayee, OpenTerm } from './settlement-scope'

interface Paid {
  readonly name: string
  readonly toPayFen: number
}

export function entriesOf({ facts }: OpenTerm, { key }: OpenPayee): readonly PayoutEntry[] {
  return facts.payouts.find(({ _id }) => _id === key._id)?.entries ?? []
}

/** The same list as before: it was told already. */
export function payoutsChanged(
  { facts }: OpenTerm,
  { key, account: { payee, dueFen } }: OpenPayee,
  entries: readonly PayoutEntry[],
): Decided<Paid> {
  const before = facts.payouts.find(({ _id }) => _id === key._id) ?? null
  const value = { name: payee.name, toPayFen: fen(dueFen - paidIn(entries)) }
  if (entries === before?.entries) return { value, write: null }
  return { value, write: () => writePayouts(before, { ...key, payee, entries, rev: (before?.rev ?? 0) + 1 }) }
}
