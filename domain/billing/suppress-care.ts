// Owns that nobody pays twice: care on dates inside a live enrichment enrollment is not charged.
import type { Term } from '../enrollment/course'
import type { Enrollment } from '../enrollment/enrollment'
import { addDays, type SchoolDate } from '../school-date'

interface Interval {
  readonly from: SchoolDate
  readonly until: SchoolDate
}

/** A seat, or what a course given back still covers, is charged. A place in line is not. */
export function isCharged({ state, lessonDates }: Pick<Enrollment, 'state' | 'lessonDates'>): boolean {
  return state !== 'WAITLISTED' && lessonDates.length > 0
}

/** From the enrollment's first day to the day before it ends, or to the end of term while live. */
function enrichmentIntervals(enrollments: readonly Enrollment[], term: Pick<Term, 'until'>): readonly Interval[] {
  return enrollments
    .filter((enrollment) => enrollment.kind === 'ENRICHMENT' && isCharged(enrollment))
    .map(({ startsOn, endsBefore }) => ({
      from: startsOn,
      until: endsBefore === null ? term.until : addDays(endsBefore, -1),
    }))
}

/** Source report L35: 既参加托管又参加个性化课程的，按个性化课程收费，不得重复收费. */
export function chargedLessons(
  enrollment: Enrollment,
  enrollments: readonly Enrollment[],
  term: Pick<Term, 'until'>,
): number {
  if (enrollment.kind !== 'CARE') return enrollment.lessonDates.length
  const intervals = enrichmentIntervals(enrollments, term)
  const isInside = (date: SchoolDate) => intervals.some(({ from, until }) => from <= date && date <= until)
  return enrollment.lessonDates.filter((date) => !isInside(date)).length
}
