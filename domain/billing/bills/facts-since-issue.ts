// Facts a bill is compared with to find what happened since it was issued.
import type { Plan } from '../../enrollment/courses/course'
import type { LessonRecord } from '../../enrollment/lessons/lesson-record'
import type { Enrollment } from '../../enrollment/seats/enrollment'
import type { SchoolDate } from '../../values/school-date'
import type { GrantedWaiver } from '../fees/apply-waiver'

export interface BillFacts {
  readonly term: Plan['term']
  readonly enrollments: readonly Enrollment[]
  /** The one in force for the term; `approvedOn` where it is known. */
  readonly waiver: (GrantedWaiver & { readonly approvedOn?: SchoolDate }) | null
  /** Relief of the term that was approved by mistake and taken back, each with its instant. */
  readonly revoked?: readonly { readonly id: string; readonly at: number }[]
  /** Lessons of the plan that were canceled, of whatever course. */
  readonly canceled: readonly Pick<LessonRecord, 'courseId' | 'date' | 'cancelReason'>[]
  readonly today: SchoolDate
}
