// Lays out a calendar week of a child's courses: the lessons of those days, from when it joined.
import { addDays, datesBetween, type SchoolDate, weekdayOf } from '../../values/school-date'
import type { EarlierTimetable } from '../courses/course'
import type { Enrollment } from '../seats/enrollment'
import { hoursOn } from '../sessions/sessions-of'

/** What a week shows of an enrollment; `WAITLISTED` holds a place in line. */
export type Dated = Pick<Enrollment, 'courseId' | 'title' | 'kind' | 'slots' | 'state'> & {
  readonly lessonDates: readonly SchoolDate[]
  readonly earlier?: readonly Pick<EarlierTimetable, 'before' | 'slots'>[]
}

export interface CanceledDay {
  readonly courseId: string
  readonly date: SchoolDate
}

export interface WeekLesson {
  readonly courseId: string
  readonly title: string
  readonly kind: Dated['kind']
  readonly from: string
  readonly until: string
  /** WAITING: only if a seat comes free. */
  readonly state: 'ON' | 'CANCELED' | 'WAITING'
}

export interface WeekDay {
  readonly date: SchoolDate
  readonly lessons: readonly WeekLesson[]
}

export function mondayOf(date: SchoolDate): SchoolDate {
  return addDays(date, 1 - weekdayOf(date))
}

/** The term's first week is 1, whatever day it begins on. */
export function weekNumber(monday: SchoolDate, term: { readonly from: SchoolDate }): number {
  return Math.max(1, Math.ceil(datesBetween(mondayOf(term.from), monday).length / 7))
}

/** Monday to Friday, and a Saturday or Sunday that has lessons (调休). */
export function schoolWeek(
  enrollments: readonly Dated[],
  { monday, canceled }: { readonly monday: SchoolDate; readonly canceled: readonly CanceledDay[] },
): readonly WeekDay[] {
  return datesBetween(monday, addDays(monday, 6))
    .map((date) => ({ date, lessons: lessonsOf(enrollments, date, canceled) }))
    .filter(({ date, lessons }) => weekdayOf(date) <= 5 || lessons.length > 0)
}

function lessonsOf(
  enrollments: readonly Dated[],
  date: SchoolDate,
  canceled: readonly CanceledDay[],
): readonly WeekLesson[] {
  return enrollments
    .filter(({ lessonDates }) => lessonDates.includes(date))
    .flatMap((course) => {
      const { courseId, title, kind, state } = course
      const isOff = canceled.some((one) => one.courseId === courseId && one.date === date)
      const shown = state === 'WAITLISTED' ? 'WAITING' : isOff ? 'CANCELED' : 'ON'
      const hours = hoursOn(course, date)
      return hours === null ? [] : [{ courseId, title, kind, ...hours, state: shown } as const]
    })
    .sort((one, other) => one.from.localeCompare(other.from) || one.courseId.localeCompare(other.courseId))
}
