// Withdraws a child from a course: which lessons it keeps, and whether it is free.
import { addDays, type SchoolDate } from '../../values/school-date'
import type { EnrollmentWindow } from '../courses/enrollment-window'
import type { Enrollment } from './enrollment'

/** A family's own withdrawal takes effect tomorrow: a lesson today was still held. */
export function withdrawalDay(today: SchoolDate): SchoolDate {
  return addDays(today, 1)
}

/** Lessons before `endsBefore` stay. A place in line never held a lesson and leaves none. */
export function withdrawn(enrollment: Enrollment, endsBefore: SchoolDate): Enrollment {
  const held = enrollment.state === 'WAITLISTED' ? [] : enrollment.lessonDates.filter((date) => date < endsBefore)
  return { ...enrollment, state: 'WITHDRAWN', endsBefore, lessonDates: held }
}

/** A seat is free to give back while enrollment is open and none of its lessons was held; a place in line always. */
export function isFreeToWithdraw(
  enrollment: Pick<Enrollment, 'state' | 'lessonDates'>,
  window: Pick<EnrollmentWindow, 'state'>,
  today: SchoolDate,
): boolean {
  if (enrollment.state === 'WITHDRAWN') return false
  if (enrollment.state === 'WAITLISTED') return true
  return window.state === 'OPEN' && enrollment.lessonDates.every((date) => date > today)
}
