// The collection payments: its documents, its indexes, and the way to them.
import type { Payment } from '@domain/billing/payments/payment-record'
import { defineCollection, index } from '../../runtime/collection'
import { paymentsFates } from './fates/payments-fates'

/** _id: the number of the payment, as the gateway knows it. */
export const payments = defineCollection<Payment>({
  name: 'payments',
  fates: paymentsFates,
  indexes: [
    index('bill', ['billId']),
    index('open', ['state', 'expiresAt']),
    index('school', ['schoolId', 'startedOn', '_id']),
  ],
})
