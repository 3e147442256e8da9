// Turns a claim into an enrollment with a copy of the agreed terms.
import type { SchoolDate } from '../../values/school-date'
import type { Course, Term } from '../courses/course'
import { coveredLessons } from './cover'
import type { Claim, Enrollment } from './enrollment'
import { changedOf, earlierOf } from './follow-course'

export interface AgreedClaim {
  readonly course: Course
  readonly term: Term
  readonly today: SchoolDate
  readonly claim: Claim
  readonly state: 'SEATED' | 'WAITLISTED'
}

export function newEnrollment({ course, term, today, claim, state }: AgreedClaim): Enrollment {
  return {
    courseId: course._id,
    kind: course.kind,
    title: course.title,
    slots: course.slots,
    ...coveredLessons(course, term, today),
    ...earlierOf(course, coveredLessons(course, term, today).startsOn),
    ...changedOf(course, coveredLessons(course, term, today).startsOn),
    pricePerLesson: course.pricePerLesson,
    ...priceOf(course),
    ...(course.governmentBought === true ? { governmentBought: true } : {}),
    place: course.place,
    teacherName: course.teacherName,
    state,
    endsBefore: null,
    claimedAt: claim.at,
    consent: claim.consent,
  }
}

/** A price for the term pays for all its lessons, however many of them this child still has. */
function priceOf({ priceUnit, pricePerLesson, lessonDates }: Course): Pick<Enrollment, 'unitPrice'> {
  if (priceUnit === undefined) return {}
  return { unitPrice: { unit: priceUnit, amount: pricePerLesson, lessonsInTerm: lessonDates.length } }
}
