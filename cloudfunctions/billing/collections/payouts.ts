// The collection payouts: its documents, its indexes, and the way to them.
import type { PayeePayouts } from '@domain/billing/settlement/payee-record'
import { defineCollection, index } from '../../runtime/collection'
import { payoutsFates } from './fates/payouts-fates'

export const payouts = defineCollection<PayeePayouts>({
  name: 'payouts',
  fates: payoutsFates,
  indexes: [index('plan', ['planId', '_id'])],
})
