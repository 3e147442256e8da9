// Withdraws a child from a course: from which day, and which lessons it keeps.
import { addDays, type SchoolDate } from '../../values/school-date'
import type { Enrollment } from './enrollment'

/** A family's own withdrawal takes effect tomorrow: a lesson today was still held. */
export function withdrawalDay(today: SchoolDate): SchoolDate {
  return addDays(today, 1)
}

/** Lessons before `endsBefore` stay. A place in line never held a lesson and leaves none. `isFree`: by a free way out. */
export function withdrawn(enrollment: Enrollment, endsBefore: SchoolDate, isFree = false): Enrollment {
  const held = enrollment.state === 'WAITLISTED' ? [] : enrollment.lessonDates.filter((date) => date < endsBefore)
  const left: Enrollment = { ...enrollment, state: 'WITHDRAWN', endsBefore, lessonDates: held }
  return isFree ? { ...left, leftFree: true } : left
}
