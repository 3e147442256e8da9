// Decides whether a child may take a course, or gives the first reason why not.
import { dateAt } from '../../values/school-date'
import type { Course, Plan } from '../courses/course'
import { enrollmentWindow } from '../courses/enrollment-window'
import { windowOf } from '../courses/own-window'
import { coveredLessons } from './cover'
import type { Enrollment } from './enrollment'
import { clashingEnrollment } from './time-clash'

export type Verdict =
  | { readonly code: 'ELIGIBLE' }
  /** Not open yet, or closed already; the window says which. */
  | { readonly code: 'WINDOW_CLOSED' }
  | { readonly code: 'GRADE_OUT_OF_RANGE' }
  | { readonly code: 'TIME_CLASH'; readonly with: string; readonly courseId: string }
  | { readonly code: 'NO_LESSONS_LEFT' }

export interface Candidacy {
  readonly course: Pick<Course, '_id' | 'kind' | 'grades' | 'slots' | 'lessonDates' | 'ending' | 'ownWindow'>
  readonly plan: Pick<Plan, 'opensAt' | 'closesAt' | 'term'>
  readonly grade: number
  readonly enrollments: readonly Enrollment[]
  readonly now: number
  /** The school enters what a guardian said: after the window too, never before it. */
  readonly bySchool?: boolean
}

/**
 * Seats are not looked at: a full course is still open to its waitlist. A place in line elsewhere takes no time; whether
 * it fits is decided when its seat is offered.
 */
export function eligibility({ course, plan, grade, enrollments, now, bySchool = false }: Candidacy): Verdict {
  const { state: window } = enrollmentWindow(windowOf(course, plan), now)
  if (window === 'BEFORE' || (window === 'CLOSED' && !bySchool)) return { code: 'WINDOW_CLOSED' }
  if (course.ending && course.ending.kind !== 'SPLIT') return { code: 'NO_LESSONS_LEFT' }
  if (!course.grades.includes(grade)) return { code: 'GRADE_OUT_OF_RANGE' }
  const { lessonDates } = coveredLessons(course, plan.term, dateAt(now))
  const seats = enrollments.filter(({ state }) => state === 'SEATED')
  const clash = clashingEnrollment({ ...course, lessonDates }, seats)
  if (clash !== null) return { code: 'TIME_CLASH', with: clash.title, courseId: clash.courseId }
  return { code: lessonDates.length === 0 ? 'NO_LESSONS_LEFT' : 'ELIGIBLE' }
}
