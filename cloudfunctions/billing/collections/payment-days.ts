// The collection paymentDays: its documents, its indexes, and the way to them.
import type { PaymentDay } from '@domain/billing/payments/payment-day'
import { defineCollection, index } from '../../runtime/collection'

/** _id: `${schoolId}:${date}`: a day's money, compared with the gateway's own bill. */
export const paymentDays = defineCollection<PaymentDay>({
  name: 'paymentDays',
  indexes: [index('school', ['schoolId', 'date'])],
})
