// Tells whether leaving a course is free: its terms changed, it ends, or a change made it clash.
import type { SchoolDate } from '../../values/school-date'
import type { Enrollment } from './enrollment'
import { clashingEnrollment } from './time-clash'

/** `all`: the child's enrollments of the term. Then every lesson not had is refunded, whatever the day. */
export function isFreeToLeave(own: Enrollment, all: readonly Enrollment[], today: SchoolDate): boolean {
  return isChanged(own, today) || isEnding(own) || clashedBy(own, all, today) !== null
}

function isChanged({ change }: Enrollment, today: SchoolDate): boolean {
  return change !== undefined && today <= change.freeUntil
}

/** A course that only splits goes on as it was. */
function isEnding({ ending }: Enrollment): boolean {
  return ending != null && ending.kind !== 'SPLIT'
}

/** The course it can no longer be attended with since one of the two was changed: the family chooses either. */
export function clashedBy(own: Enrollment, all: readonly Enrollment[], today: SchoolDate): Enrollment | null {
  const others = all.filter(({ state, courseId }) => state === 'SEATED' && courseId !== own.courseId)
  const ahead = { ...own, _id: own.courseId, lessonDates: own.lessonDates.filter((date) => date > today) }
  const changed = others.filter((one) => isMovedInTime(own) || isMovedInTime(one))
  return own.state === 'SEATED' ? clashingEnrollment(ahead, changed) : null
}

function isMovedInTime({ change }: Enrollment): boolean {
  return change?.terms.includes('TIME') ?? false
}
