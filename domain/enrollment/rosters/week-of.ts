// Lists what a child attends in a week, by weekday and hour, as the timetable of a day has it.
import type { SchoolDate, Weekday } from '../../values/school-date'
import type { Term } from '../courses/course'
import type { Enrollment } from '../seats/enrollment'
import { termsOn } from '../sessions/sessions-of'

export interface WeekMeeting {
  readonly courseId: string
  readonly title: string
  readonly weekday: Weekday
  readonly from: string
  readonly until: string
  readonly place: string
  /** In line: the child does not sit there. */
  readonly isWaiting: boolean
}

/** A seat without a lesson left and a course given back are no longer part of the week. */
export function weekOf(enrollments: readonly Enrollment[], asOf: SchoolDate): readonly WeekMeeting[] {
  return enrollments
    .filter(({ state, lessonDates }) => state === 'WAITLISTED' || (state === 'SEATED' && isLeft(lessonDates, asOf)))
    .flatMap(meetingsOf(asOf))
    .sort(inOrder)
}

/** Today, or the nearest day of the term. */
export function shownDay({ from, until }: Pick<Term, 'from' | 'until'>, today: SchoolDate): SchoolDate {
  if (today < from) return from
  return today > until ? until : today
}

function isLeft(lessonDates: readonly SchoolDate[], asOf: SchoolDate): boolean {
  const last = lessonDates.at(-1)
  return last !== undefined && last >= asOf
}

const meetingsOf = (asOf: SchoolDate) => (enrollment: Enrollment) => {
  const { courseId, title, state } = enrollment
  const { slots, place } = termsOn(enrollment, asOf)
  return slots.map(
    ({ weekday, from, until }): WeekMeeting => ({
      courseId,
      title,
      weekday,
      from,
      until,
      place,
      isWaiting: state === 'WAITLISTED',
    }),
  )
}

function inOrder(one: WeekMeeting, other: WeekMeeting): number {
  return one.weekday - other.weekday || one.from.localeCompare(other.from) || one.courseId.localeCompare(other.courseId)
}
