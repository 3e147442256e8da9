// Finds enrollments that would need a child in two places at once.
import type { Course } from '../courses/course'
import { firstDayAtOnce } from '../sessions/meet-at-once'
import type { Enrollment } from './enrollment'

/**
 * The first of the child's live enrollments that cannot be attended together with `course`. Care and enrichment never
 * clash: a child is walked from care to class. Two courses of the same hour that never meet on one day do not clash.
 */
export function clashingEnrollment(
  course: Pick<Course, '_id' | 'kind' | 'slots' | 'lessonDates'> & Pick<Enrollment, 'earlier'>,
  live: readonly Enrollment[],
): Enrollment | null {
  return (
    live.find(
      (one) => one.courseId !== course._id && one.kind === course.kind && firstDayAtOnce(course, one) !== null,
    ) ?? null
  )
}
