// Brings the enrollments in a child's record into line with the seat roll.
import { dateAt, type SchoolDate } from '../../values/school-date'
import type { Course, Term } from '../courses/course'
import { coveredLessons } from './cover'
import type { Claim, Enrollment } from './enrollment'
import { newEnrollment } from './new-enrollment'
import { clashingEnrollment } from './time-clash'
import { withdrawn } from './withdrawal'

/** A place a child holds in a roll. */
export interface Held {
  readonly claim: Claim
  readonly state: 'SEATED' | 'WAITLISTED'
}

/** A place that was held and is no longer: the instant it had been claimed at. */
export interface GivenBack {
  readonly givenBack: number
}

export interface Syncing {
  readonly course: Course
  readonly term: Term
  readonly today: SchoolDate
  readonly enrollments: readonly Enrollment[]
  readonly fact: Held | GivenBack
}

export type Synced =
  | { readonly code: 'UNCHANGED' }
  | { readonly code: 'CHANGED'; readonly enrollments: readonly Enrollment[] }
  /** The claim cannot stand: the child got another course at that time meanwhile. */
  | { readonly code: 'CLASH'; readonly with: string }

const UNCHANGED: Synced = { code: 'UNCHANGED' }

export function isLiveEnrollment(enrollment: Enrollment): boolean {
  return enrollment.state !== 'WITHDRAWN'
}

/**
 * The seat roll decides; the child's record follows. A claim and its enrollment share the same instant, so a stale fact
 * changes nothing: its claim was already withdrawn or replaced by a later one.
 */
export function syncEnrollments({ course, term, today, enrollments, fact }: Syncing): Synced {
  const here = enrollments.filter(({ courseId }) => courseId === course._id)
  if ('givenBack' in fact) {
    const held = here.find((one) => isLiveEnrollment(one) && one.claimedAt === fact.givenBack)
    return held ? replaced(enrollments, held, withdrawn(held, today)) : UNCHANGED
  }
  const { claim, state } = fact
  const recorded = here.find(({ claimedAt }) => claimedAt === claim.at)
  if (recorded) {
    const moved = state === 'SEATED' && recorded.state === 'WAITLISTED'
    return moved ? replaced(enrollments, recorded, promoted(recorded, term, today)) : UNCHANGED
  }
  if (here.some(({ claimedAt }) => claimedAt > claim.at)) return UNCHANGED
  return added({ course, term, today, enrollments, fact })
}

function added({ course, term, today, enrollments, fact }: Syncing & { readonly fact: Held }): Synced {
  const others = enrollments
    .filter((enrollment) => !isForgettable(enrollment, course._id))
    .map((one) => (one.courseId === course._id && isLiveEnrollment(one) ? withdrawn(one, today) : one))
  const { claim, state } = fact
  // A claim found late (after a crash) starts when it was made, not when it was found.
  const enrollment = newEnrollment({ course, term, today: dateAt(claim.at), claim, state })
  const { lessonDates } = enrollment
  const clash = clashingEnrollment({ ...course, lessonDates }, others.filter(isLiveEnrollment))
  if (clash !== null) return { code: 'CLASH', with: clash.title }
  return { code: 'CHANGED', enrollments: [...others, enrollment] }
}

/** A place given back before its first lesson leaves nothing behind once the course is taken again. */
function isForgettable(enrollment: Enrollment, courseId: string): boolean {
  return enrollment.courseId === courseId && !isLiveEnrollment(enrollment) && enrollment.lessonDates.length === 0
}

function replaced(enrollments: readonly Enrollment[], before: Enrollment, after: Enrollment): Synced {
  return { code: 'CHANGED', enrollments: enrollments.map((one) => (one === before ? after : one)) }
}

/** Out of the line into a seat: the lessons from tomorrow on, under the terms agreed to when the place was taken. */
function promoted(enrollment: Enrollment, term: Term, today: SchoolDate): Enrollment {
  const { startsOn } = coveredLessons(enrollment, term, today)
  const lessonDates = enrollment.lessonDates.filter((date) => date >= startsOn)
  return { ...enrollment, state: 'SEATED', startsOn, lessonDates }
}
