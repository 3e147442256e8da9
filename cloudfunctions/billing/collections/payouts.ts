// The collection payouts: what was paid to a payee; entries are only added.
import type { PayeePayouts } from '@domain/billing/settlement/payee-record'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { payoutsFates } from './fates/payouts-fates'

export const payouts = defineCollection<PayeePayouts>({
  name: 'payouts',
  fates: payoutsFates,
  indexes: [index('plan', ['planId', '_id'])],
})

/** False when somebody was faster. */
export function writePayouts(before: PayeePayouts | null, after: PayeePayouts): Promise<boolean> {
  if (before === null) return payouts.insert(after)
  return payouts.updateOne({ _id: after._id, rev: before.rev }, { $set: { entries: after.entries, rev: after.rev } })
}

export async function readPayouts(_id: string): Promise<PayeePayouts | null> {
  return (await payouts.find({ _id }, { limit: 1 }))[0] ?? null
}

/** Adds `payouts` to documents that have their `plan`. */
export const payoutsOfPlan: Stage = joinStage({
  from: payouts.name,
  as: 'payouts',
  local: '$plan._id',
  foreign: 'planId',
})
