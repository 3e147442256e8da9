// Decides whether what a guardian asked the school to do can be done, or why not.
import type { Course, Plan } from '../courses/course'
import { eligibility } from '../seats/eligibility'
import type { Enrollment } from '../seats/enrollment'
import { basisFault, needsConsent, type ServiceBasis } from '../seats/service-basis'
import { isLiveEnrollment } from '../seats/sync-enrollments'
import type { BehalfAct } from './behalf-request'

export type BehalfRefusal =
  | { readonly code: 'PUPIL_LEFT' }
  | { readonly code: 'CONSENT_REQUIRED' }
  | { readonly code: 'CONSENT_HELD' }
  | { readonly code: 'NO_LESSONS_LEFT' }
  | { readonly code: 'ENROLLED_ALREADY' }
  | { readonly code: 'NOT_ENROLLED' }
  | { readonly code: 'COURSE_FULL' }
  | { readonly code: 'NOT_OPEN_YET'; readonly opensAt: number }
  | NotYet
  | { readonly code: 'GRADE_OUT_OF_RANGE'; readonly grades: number[] }
  | { readonly code: 'TIME_CLASH'; readonly with: string }

/** Given out by wishes and the draw is still to come, or by invitation: the school's own hand is no way past it. */
export type NotYet =
  | { readonly code: 'DRAW_FIRST'; readonly opensOn: string; readonly closesOn: string }
  | { readonly code: 'BY_INVITATION' }

/** A course to take, as full as it is. */
export interface Wanted {
  readonly course: Course
  readonly seatsLeft: number
  readonly waiting: number
  /** The child is on its seat roll. */
  readonly isHeld: boolean
  readonly notYet: NotYet | null
}

export interface Asked {
  readonly act: Exclude<BehalfAct, 'WISHES'>
  /** The course to leave. */
  readonly leftId: string | null
  readonly wanted: Wanted | null
  readonly plan: Pick<Plan, 'opensAt' | 'closesAt' | 'term'> | null
  readonly grade: number
  readonly basis: ServiceBasis
  readonly enrollments: readonly Enrollment[]
  readonly now: number
}

export function behalfRefusal(asked: Asked): BehalfRefusal | null {
  const { act, basis, now } = asked
  const fault = basisFault(basis, now)
  if (fault === 'PUPIL_LEFT') return { code: fault }
  if (act === 'CONSENT') return needsConsent(basis.consent) ? null : { code: 'CONSENT_HELD' }
  if (act !== 'ENROLL' && !isHeld(asked)) return { code: 'NOT_ENROLLED' }
  if (act === 'WITHDRAW') return null
  return fault === null ? takingRefusal(asked) : { code: fault }
}

function isHeld({ leftId, enrollments }: Asked): boolean {
  return enrollments.some((one) => one.courseId === leftId && isLiveEnrollment(one))
}

function takingRefusal({ act, leftId, wanted, plan, grade, enrollments, now }: Asked): BehalfRefusal | null {
  if (wanted === null || plan === null) return { code: 'NOT_ENROLLED' }
  if (wanted.isHeld) return { code: 'ENROLLED_ALREADY' }
  if (wanted.notYet !== null) return wanted.notYet
  const staying = act === 'MOVE' ? enrollments.filter(({ courseId }) => courseId !== leftId) : enrollments
  const verdict = eligibility({ course: wanted.course, plan, grade, enrollments: staying, now, bySchool: true })
  switch (verdict.code) {
    case 'ELIGIBLE':
      return needsSeat(act, wanted) && isFull(wanted) ? { code: 'COURSE_FULL' } : null
    case 'WINDOW_CLOSED':
      return { code: 'NOT_OPEN_YET', opensAt: plan.opensAt }
    case 'GRADE_OUT_OF_RANGE':
      return { code: verdict.code, grades: [...wanted.course.grades] }
    default:
      return verdict
  }
}

/** Nobody leaves a seat for a place in line, and care has no line (C1). */
function needsSeat(act: BehalfAct, { course }: Wanted): boolean {
  return act === 'MOVE' || course.kind === 'CARE'
}

function isFull({ seatsLeft, waiting }: Wanted): boolean {
  return seatsLeft <= 0 || waiting > 0
}
