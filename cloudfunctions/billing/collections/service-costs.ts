// The collection serviceCosts: its documents, its indexes, and the way to them.
import type { ServiceCost } from '@domain/billing/settlement/payee-record'
import { defineCollection, index } from '../../runtime/collection'
import { serviceCostsFates } from './fates/service-costs-fates'

export const serviceCosts = defineCollection<ServiceCost>({
  name: 'serviceCosts',
  fates: serviceCostsFates,
  indexes: [index('plan', ['planId', '_id'])],
})
