// Finds enrollments that would need a child in two places at once.
import type { SchoolDate } from '../../values/school-date'
import type { Course, WeeklySlot } from '../courses/course'
import type { Enrollment } from './enrollment'

type Timed = Pick<Course, 'kind' | 'slots' | 'lessonDates'>

/**
 * The first of the child's live enrollments that cannot be attended together with `course`. Care and enrichment never
 * clash: a child is walked from care to class. What ends at 17:30 does not clash with what begins at 17:30.
 */
export function clashingEnrollment(
  course: Pick<Course, '_id' | 'kind' | 'slots' | 'lessonDates'>,
  live: readonly Enrollment[],
): Enrollment | null {
  return live.find((enrollment) => enrollment.courseId !== course._id && clash(course, enrollment)) ?? null
}

function clash(a: Timed, b: Timed): boolean {
  if (a.kind !== b.kind || !shareAPeriod(a.lessonDates, b.lessonDates)) return false
  return a.slots.some((slot) => b.slots.some((other) => overlap(slot, other)))
}

function overlap(a: WeeklySlot, b: WeeklySlot): boolean {
  return a.weekday === b.weekday && a.from < b.until && b.from < a.until
}

/** Two courses that follow one another in the term may use the same hour. */
function shareAPeriod(a: readonly SchoolDate[], b: readonly SchoolDate[]): boolean {
  const [firstOfA, lastOfA, firstOfB, lastOfB] = [a[0], a.at(-1), b[0], b.at(-1)]
  if (firstOfA === undefined || lastOfA === undefined || firstOfB === undefined || lastOfB === undefined) return false
  return firstOfA <= lastOfB && firstOfB <= lastOfA
}
