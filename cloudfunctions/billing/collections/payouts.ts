// The collection payouts: its documents, its indexes, and the way to them.
import type { PayeePayouts } from '@domain/billing/settlement/payee-record'
import { defineCollection, index } from '../../runtime/collection'

export const payouts = defineCollection<PayeePayouts>({
  name: 'payouts',
  indexes: [index('plan', ['planId', '_id'])],
})
