// Matches the lessons a bill line was planned with and those a course now has, after it was moved.
import type { Enrollment } from '../../enrollment/seats/enrollment'
import type { SchoolDate } from '../../values/school-date'
import type { PlannedLine } from './bill-lines'
import { lessonsWithout } from './lesson-difference'

export interface MovedLessons {
  /** The lesson of the bill that a lesson of today's plan stands for; null: it is on no bill. */
  readonly plannedFor: (date: SchoolDate) => SchoolDate | null
  /** Planned, and given on no other day: they come back. */
  readonly dropped: readonly SchoolDate[]
}

/**
 * A course's lessons stand for one another in their order, so that a moved one is charged once; care is charged by its
 * own days. Lessons after a withdrawal are the withdrawal's. What a move adds is charged to nobody.
 */
export function movedLessons({ plannedDates }: PlannedLine, enrollment: Enrollment): MovedLessons {
  const { endsBefore, lessonDates, kind } = enrollment
  const planned = endsBefore === null ? plannedDates : plannedDates.filter((date) => date < endsBefore)
  const missing = lessonsWithout(planned, lessonDates)
  const added = kind === 'CARE' ? [] : lessonsWithout(lessonDates, planned)
  return {
    plannedFor: (date) => (plannedDates.includes(date) ? date : (missing[added.indexOf(date)] ?? null)),
    dropped: missing.slice(added.length),
  }
}
