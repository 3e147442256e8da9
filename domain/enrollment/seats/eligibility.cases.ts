// Golden table of eligibility verdicts.
// Window open 2026-09-07 08:00 to 09-18 18:00, grades 3–4, lessons on 09-22 and 09-29.

import type { Verdict } from './eligibility'
import type { Enrollment } from './enrollment'
import { exampleCare, exampleEnrollment } from './example-enrollment'

export interface VerdictCase {
  readonly name: string
  /** In Shanghai. */
  readonly at?: string
  readonly grade?: number
  readonly enrollments?: readonly Enrollment[]
  readonly lessonDates?: readonly string[]
  readonly verdict: Verdict
}

const sameHour = exampleEnrollment({ courseId: 'painting', title: '国画' })

export const verdictCases: readonly VerdictCase[] = [
  { name: 'all is well', verdict: { code: 'ELIGIBLE' } },
  { name: 'a millisecond before opening', at: '2026-09-07T07:59:59.999', verdict: { code: 'WINDOW_CLOSED' } },
  { name: 'at opening', at: '2026-09-07T08:00:00.000', verdict: { code: 'ELIGIBLE' } },
  { name: 'a millisecond before closing', at: '2026-09-18T17:59:59.999', verdict: { code: 'ELIGIBLE' } },
  { name: 'at closing', at: '2026-09-18T18:00:00.000', verdict: { code: 'WINDOW_CLOSED' } },
  { name: 'a grade too low', grade: 2, verdict: { code: 'GRADE_OUT_OF_RANGE' } },
  { name: 'the lowest grade', grade: 3, verdict: { code: 'ELIGIBLE' } },
  { name: 'the highest grade', grade: 4, verdict: { code: 'ELIGIBLE' } },
  { name: 'a grade too high', grade: 5, verdict: { code: 'GRADE_OUT_OF_RANGE' } },
  {
    name: 'another course at that hour',
    enrollments: [sameHour],
    verdict: { code: 'TIME_CLASH', with: '国画', courseId: 'painting' },
  },
  {
    name: 'a place in line at that hour takes no time',
    enrollments: [{ ...sameHour, state: 'WAITLISTED' }],
    verdict: { code: 'ELIGIBLE' },
  },
  {
    name: 'a course at that hour, given back',
    enrollments: [{ ...sameHour, state: 'WITHDRAWN' }],
    verdict: { code: 'ELIGIBLE' },
  },
  { name: 'care at that hour', enrollments: [exampleCare(40)], verdict: { code: 'ELIGIBLE' } },
  { name: 'in it already', enrollments: [exampleEnrollment()], verdict: { code: 'ELIGIBLE' } },
  // covers from tomorrow, 09-10
  { name: 'the last lesson is tomorrow', lessonDates: ['2026-09-10'], verdict: { code: 'ELIGIBLE' } },
  { name: 'the last lesson is today', lessonDates: ['2026-09-09'], verdict: { code: 'NO_LESSONS_LEFT' } },
  {
    name: 'closed, wrong grade and clashing: the window first',
    at: '2026-09-18T18:00:00.000',
    grade: 5,
    enrollments: [sameHour],
    verdict: { code: 'WINDOW_CLOSED' },
  },
  {
    name: 'wrong grade and clashing: the grade first',
    grade: 5,
    enrollments: [sameHour],
    verdict: { code: 'GRADE_OUT_OF_RANGE' },
  },
  {
    name: 'the hour was taken only by lessons before it could begin',
    enrollments: [exampleEnrollment({ courseId: 'painting', lessonDates: sameHour.lessonDates.slice(0, 5) })],
    lessonDates: ['2026-09-01', '2026-09-22'],
    verdict: { code: 'ELIGIBLE' },
  },
]
