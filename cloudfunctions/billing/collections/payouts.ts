// The collection payouts: what was paid to a payee; entries are only added.
import type { PayeePayouts } from '@domain/billing/settlement/payee-record'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { payoutsFates } from './fates/payouts-fates'

export const payouts = defineCollection<PayeePayouts>({
  name: 'payouts',
  fates: payoutsFates,
  indexes: [index('plan', ['planId', '_id']), index('school', ['schoolId', '_id'])],
})

/** False when somebody was faster. */
export function writePayouts(before: PayeePayouts | null, after: PayeePayouts): Promise<boolean> {
  if (before === null) return payouts.insert(after)
  return payouts.updateOne({ _id: after._id, rev: before.rev }, { $set: { entries: after.entries, rev: after.rev } })
}

/** Adds `payouts` to documents that have their `plan`. */
export const payoutsOfPlan: Stage = joinStage({
  from: payouts.name,
  as: 'payouts',
  local: '$plan._id',
  foreign: 'planId',
})

/** Adds `as` to schools: what was paid in all its terms, after `stages`. */
export function payoutsOfSchool(as: string, stages: readonly Stage[]): Stage {
  return joinStage({ from: payouts.name, as, local: '$_id', foreign: 'schoolId', stages })
}
