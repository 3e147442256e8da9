// Reads a child's bill for the family, including events that are not stored yet.
import { accountOf } from '@domain/billing/bills/bill-account'
import type { BillFacts } from '@domain/billing/bills/facts-since-issue'
import type { StoredBill } from '@domain/billing/bills/stored-bill'
import type { Waiver } from '@domain/billing/waivers/waiver'
import type { Plan } from '@domain/enrollment/courses/course'
import type { LessonRecord } from '@domain/enrollment/lessons/lesson-record'
import type { Enrollment } from '@domain/enrollment/seats/enrollment'
import type { SchoolDate } from '@domain/values/school-date'
import { revokedWaiversOf, waiverFactOf } from '../fees/applicable-waiver'
import { childStatement } from '../fees/child-statement'
import { withPendingEvents } from './bill-with-pending-events'

/** A child that has a plan, with its bill. */
export interface Billed {
  readonly plan: Plan
  readonly enrollments: readonly Enrollment[]
  readonly waivers: readonly Waiver[]
  readonly bill: StoredBill | null
  readonly canceled: readonly Pick<LessonRecord, 'courseId' | 'date' | 'cancelReason'>[]
}

export function factsOf({ plan, enrollments, waivers, canceled }: Billed, today: SchoolDate): BillFacts {
  const waiver = waiverFactOf(waivers, plan.term.id)
  const revoked = revokedWaiversOf(waivers, plan.term.id) ?? []
  return { term: plan.term, enrollments, waiver, revoked, canceled, today }
}

/** What is to be paid; before the bill, what the term will cost; null before the school has a plan. */
export function childDue(
  { plan, bill, ...child }: Omit<Billed, 'plan'> & { readonly plan: Plan | null },
  today: SchoolDate,
): number | null {
  if (plan === null) return null
  const billed = { ...child, plan, bill }
  if (bill === null) return childStatement(billed).totalFen
  return accountOf(withPendingEvents(bill, factsOf(billed, today))).toPayFen
}
