// The collection payeeContracts: its documents, its indexes, and the way to them.
import type { PayeeContract } from '@domain/billing/settlement/payee-record'
import { defineCollection, index } from '../../runtime/collection'
import { payeeContractsFates } from './fates/payee-contracts-fates'

/** _id: `${planId}:${payeeId}`. */
export const payeeContracts = defineCollection<PayeeContract>({
  name: 'payeeContracts',
  fates: payeeContractsFates,
  indexes: [index('plan', ['planId', '_id'])],
})
