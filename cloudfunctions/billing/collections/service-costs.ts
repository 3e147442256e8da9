// The collection serviceCosts: its documents, its indexes, and the way to them.
import type { ServiceCost } from '@domain/billing/settlement/payee-record'
import { defineCollection, index } from '../../runtime/collection'

export const serviceCosts = defineCollection<ServiceCost>({
  name: 'serviceCosts',
  indexes: [index('plan', ['planId', '_id'])],
})
