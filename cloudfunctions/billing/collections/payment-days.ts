// The collection paymentDays: its documents, its indexes, and the way to them.
import type { PaymentDay } from '@domain/billing/payments/payment-day'
import { defineCollection, index } from '../../runtime/collection'
import { paymentDaysFates } from './fates/payment-days-fates'

/** _id: `${schoolId}:${date}`: a day's money, compared with the gateway's own bill. */
export const paymentDays = defineCollection<PaymentDay>({
  name: 'paymentDays',
  fates: paymentDaysFates,
  indexes: [index('school', ['schoolId', 'date'])],
})
