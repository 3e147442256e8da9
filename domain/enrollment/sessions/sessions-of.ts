// Lists a course's dated lessons: when, where and with whom; the one answer to "on that date".
import { type SchoolDate, weekdayOf } from '../../values/school-date'
import type { ChangedSession, Course, EarlierTimetable, WeeklySlot } from '../courses/course'
import { type ByDay, changedOn, isOff } from './changed-sessions'

/** What stands in a course and in an enrollment's copy of it alike. */
export interface Timetabled {
  readonly slots: readonly WeeklySlot[]
  readonly place: string
  readonly teacherName: string
  readonly lessonDates: readonly SchoolDate[]
  readonly earlier?: readonly EarlierTimetable[]
  readonly changed?: readonly ChangedSession[]
}

export type Timetable = Pick<Timetabled, 'slots' | 'place' | 'teacherName'>

/** A course's lessons of one day: one afternoon, said and signed together. */
export interface Session {
  readonly date: SchoolDate
  readonly from: string
  readonly until: string
  /** How many lessons (课时) it is. */
  readonly lessons: number
  readonly place: string
  readonly teacherName: string
}

/** What holds on a day: the earliest of the terms that were not over by then, else those of today. */
export function termsOn<Now extends object, Then extends { readonly before: SchoolDate }>(
  now: Now & { readonly earlier?: readonly Then[] },
  date: SchoolDate,
): Now | Then {
  return now.earlier?.find(({ before }) => date < before) ?? now
}

/** Who teaches it that day, and who is paid for it. */
export function teachingOn(
  course: Pick<Course, 'teacherId' | 'teacherName' | 'providerName' | 'earlier' | 'changed'>,
  date: SchoolDate,
): Pick<Course, 'teacherId' | 'teacherName' | 'providerName'> {
  const { teacherId, teacherName, providerName } = changedOn(course, date) ?? termsOn(course, date)
  return { teacherId, teacherName, providerName }
}

/** What tells when a course meets. */
export interface Timed extends Pick<Timetabled, 'slots'> {
  readonly earlier?: readonly Pick<EarlierTimetable, 'before' | 'slots'>[]
  readonly changed?: readonly (ByDay & Pick<ChangedSession, 'from' | 'until'>)[]
}

/** The meetings of a day by time. A make-up day follows another weekday: there the earliest meeting stands for it. */
export function meetingsOn(timetable: Timed, date: SchoolDate): readonly WeeklySlot[] {
  const changed = changedOn(timetable, date)
  if (changed !== null) return [{ weekday: weekdayOf(date), from: changed.from, until: changed.until }]
  const byTime = [...termsOn(timetable, date).slots].sort((a, b) => a.from.localeCompare(b.from))
  const own = byTime.filter(({ weekday }) => weekday === weekdayOf(date))
  return own.length > 0 ? own : byTime.slice(0, 1)
}

/** From a day's first meeting to its last. */
export function hoursOn(timetable: Timed, date: SchoolDate): Pick<Session, 'from' | 'until'> | null {
  const [first, ...later] = meetingsOn(timetable, date)
  return first === undefined ? null : { from: first.from, until: later.at(-1)?.until ?? first.until }
}

/** Null: it does not meet that day, or that lesson is not held. */
export function sessionOn(course: Timetabled, date: SchoolDate): Session | null {
  return isOff(course, date) ? null : plannedSessionOn(course, date)
}

/** The same, a lesson that is not held included. */
export function plannedSessionOn(course: Timetabled, date: SchoolDate): Session | null {
  const lessons = course.lessonDates.filter((each) => each === date).length
  const hours = lessons === 0 ? null : hoursOn(course, date)
  if (hours === null) return null
  const { place, teacherName } = changedOn(course, date) ?? termsOn(course, date)
  return { date, ...hours, lessons, place, teacherName }
}

/** In order. */
export function sessionsOf(course: Timetabled): readonly Session[] {
  return [...new Set(course.lessonDates)].flatMap((date) => sessionOn(course, date) ?? [])
}

/** What is about to change: the timetable that holds on the day, and the next one with its first day. */
export function timetablesFrom(
  course: Omit<Timetabled, 'lessonDates'>,
  today: SchoolDate,
): { readonly now: Timetable; readonly next: (Timetable & { readonly from: SchoolDate }) | null } {
  const ahead = course.earlier?.find(({ before }) => today < before)
  if (ahead === undefined) return { now: timetableOf(course), next: null }
  return { now: timetableOf(ahead), next: { from: ahead.before, ...timetableOf(termsOn(course, ahead.before)) } }
}

function timetableOf({ slots, place, teacherName }: Timetable): Timetable {
  return { slots, place, teacherName }
}
