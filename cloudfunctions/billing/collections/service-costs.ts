// The collection serviceCosts: costs of materials that courses used up; struck, never removed.
import type { ServiceCost } from '@domain/billing/settlement/payee-record'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { serviceCostsFates } from './fates/service-costs-fates'

export const serviceCosts = defineCollection<ServiceCost>({
  name: 'serviceCosts',
  fates: serviceCostsFates,
  indexes: [index('plan', ['planId', '_id'])],
})

/** Resending the same cost adds nothing. */
export function insertCost(cost: ServiceCost): Promise<boolean> {
  return serviceCosts.insert(cost)
}

/** False when it was struck already. */
export function markCostStruck(_id: string, struck: NonNullable<ServiceCost['struck']>): Promise<boolean> {
  return serviceCosts.updateOne({ _id, struck: null }, { $set: { struck } })
}

/** Adds `costs` to documents that have their `plan`. */
export const costsOfPlan: Stage = joinStage({
  from: serviceCosts.name,
  as: 'costs',
  local: '$plan._id',
  foreign: 'planId',
})
