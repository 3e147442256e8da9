// Lays out a calendar week of a child's courses: the lessons of those days, from when it joined.
import { addDays, datesBetween, type SchoolDate, weekdayOf } from '../../values/school-date'
import type { ChangedSession, EarlierTimetable } from '../courses/course'
import type { Enrollment } from '../seats/enrollment'
import { isOff, movedAway } from '../sessions/changed-sessions'
import { hoursOn } from '../sessions/sessions-of'

/** What a week shows of an enrollment; `WAITLISTED` holds a place in line. */
export type Dated = Pick<Enrollment, 'courseId' | 'title' | 'kind' | 'slots' | 'state'> & {
  readonly lessonDates: readonly SchoolDate[]
  readonly earlier?: readonly Pick<EarlierTimetable, 'before' | 'slots'>[]
  readonly changed?: readonly Pick<ChangedSession, 'planned' | 'date' | 'from' | 'until' | 'isOwed'>[]
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
  /** WAITING: only if a seat comes free. MOVED: held on another day; HERE: not as the timetable says. */
  readonly state: 'ON' | 'CANCELED' | 'OWED' | 'MOVED' | 'HERE' | 'WAITING'
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
    .flatMap((course) => [...heldOn(course, date, canceled), ...goneFrom(course, date)])
    .sort((one, other) => one.from.localeCompare(other.from) || one.courseId.localeCompare(other.courseId))
}

function heldOn(course: Dated, date: SchoolDate, canceled: readonly CanceledDay[]): readonly WeekLesson[] {
  const { courseId, title, kind, lessonDates } = course
  const hours = lessonDates.includes(date) ? hoursOn(course, date) : null
  if (hours === null) return []
  const isCanceled = canceled.some((one) => one.courseId === courseId && one.date === date)
  return [{ courseId, title, kind, ...hours, state: stateOf(course, date, isCanceled) }]
}

function stateOf(course: Dated, date: SchoolDate, isCanceled: boolean): WeekLesson['state'] {
  if (course.state === 'WAITLISTED') return 'WAITING'
  if (isOff(course, date)) return isOwedOn(course, date) ? 'OWED' : 'CANCELED'
  if (isCanceled) return 'CANCELED'
  return course.changed?.some((one) => one.date === date) === true ? 'HERE' : 'ON'
}

function isOwedOn({ changed = [] }: Dated, date: SchoolDate): boolean {
  return changed.some(({ planned, isOwed }) => planned === date && isOwed === true)
}

/** Where the timetable has a lesson that is held on another day. */
function goneFrom(course: Dated, date: SchoolDate): readonly WeekLesson[] {
  const away = course.state === 'SEATED' ? movedAway(course, date) : null
  if (away === null) return []
  const { courseId, title, kind } = course
  const hours = hoursOn({ ...course, changed: [] }, date)
  return hours === null ? [] : [{ courseId, title, kind, ...hours, state: 'MOVED' }]
}
