// The collection payeeContracts: its documents, its indexes, and the way to them.
import type { PayeeContract } from '@domain/billing/settlement/payee-record'
import { defineCollection, index } from '../../runtime/collection'

/** _id: `${planId}:${payeeId}`. */
export const payeeContracts = defineCollection<PayeeContract>({
  name: 'payeeContracts',
  indexes: [index('plan', ['planId', '_id'])],
})
