// The collection paymentDays: a day's money of a school, compared with the gateway's own bill.
import type { PaymentDay } from '@domain/billing/payments/payment-day'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { paymentDaysFates } from './fates/payment-days-fates'

/** _id: `${schoolId}:${date}`: a day's money, compared with the gateway's own bill. */
export const paymentDays = defineCollection<PaymentDay>({
  name: 'paymentDays',
  fates: paymentDaysFates,
  indexes: [index('school', ['schoolId', 'date'])],
})

export function replacePaymentDay(day: PaymentDay): Promise<void> {
  return paymentDays.replace(day)
}

/** Adds `days` of the school named by `schoolField`, after `stages`. */
export function paymentDaysOf(schoolField: string, stages: readonly Stage[]): Stage {
  return joinStage({ from: paymentDays.name, as: 'days', local: schoolField, foreign: 'schoolId', stages })
}

/** The same, from the date in `fromField` on. */
export function paymentDaysSince(schoolField: string, fromField: string): Stage {
  const pipeline = [
    { $match: { $expr: { $eq: ['$schoolId', '$$schoolId'] } } },
    { $match: { $expr: { $gte: ['$date', '$$from'] } } },
  ]
  return { $lookup: { from: paymentDays.name, let: { schoolId: schoolField, from: fromField }, pipeline, as: 'days' } }
}
