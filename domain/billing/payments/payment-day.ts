// What is stored of one school's day once it was compared with WeChat's own bill.
import type { SchoolDate } from '../../values/school-date'
import type { DayComparison } from './reconcile-day'

export interface PaymentDay extends DayComparison {
  /** `${schoolId}:${date}` */
  readonly _id: string
  readonly schoolId: string
  readonly date: SchoolDate
  readonly comparedAt: number
}
