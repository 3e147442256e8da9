// Decides whether a single lesson may be canceled, put off, moved, or given to somebody else.
import { fail, ok, type Result } from '../../values/result'
import { dateAt, type SchoolDate, timeAt } from '../../values/school-date'
import type { ChangedLesson, Course, Term } from '../courses/course'
import { isSchoolDay } from '../courses/school-calendar'
import { type Busy, busyWith, type Meeting } from './busy-with'
import { laidDates, plannedDates } from './changed-sessions'
import { plannedSessionOn, teachingOn } from './sessions-of'

/** What the office wants of a lesson. */
export interface SessionWish {
  /** The day the timetable has it on. */
  readonly planned: SchoolDate
  /** Null: it is not held. */
  readonly to: Held | null
  /** Not held, and to be made up on a day to be named. */
  readonly isOwed: boolean
  readonly cause: ChangedLesson['cause']
}

export interface Held extends Pick<ChangedLesson, 'from' | 'until' | 'place'> {
  readonly date: SchoolDate
  /** Null: whoever the course says. */
  readonly substitute: { readonly id: string; readonly name: string } | null
}

export interface ChangingSession {
  readonly term: Term
  readonly now: number
  /** Whose lessons of the new day: of the room, of the teacher, of the course's children. */
  readonly meetings: readonly Meeting[]
}

export type SessionRefusal =
  /** The timetable has no lesson on that day. */
  | { readonly code: 'NO_LESSON_THAT_DAY' }
  /** It is over, or its day is. */
  | { readonly code: 'LESSON_OVER' }
  | { readonly code: 'NOT_A_SCHOOL_DAY' }
  | { readonly code: 'MEETS_ALREADY' }
  | Busy

/** The lesson as it is to be kept. */
export function changeSession(
  course: Course,
  wish: SessionWish,
  { term, now, meetings }: ChangingSession,
): Result<ChangedLesson, SessionRefusal> {
  const before = sessionBefore(course, wish.planned)
  if (before === null) return fail({ code: 'NO_LESSON_THAT_DAY' })
  // One that is not held counts as such from its hour on; one that is owed until it is made up.
  const isOwed = course.changed?.find(({ planned }) => planned === wish.planned)?.isOwed === true
  if (!isOwed && isOver(before.date ?? wish.planned, before.from, now)) return fail({ code: 'LESSON_OVER' })
  const common = { planned: wish.planned, cause: wish.cause, at: now }
  if (wish.to === null) return ok({ ...before, ...common, date: null, ...(wish.isOwed ? { isOwed: true } : {}) })
  const refusal = refusalOf(course, { ...wish, to: wish.to }, { term, now, meetings })
  if (refusal !== null) return fail(refusal)
  const { date, from, until, place, substitute } = wish.to
  const own = planTeaching(course, wish.planned)
  const teaching =
    substitute === null ? own : { teacherId: substitute.id, teacherName: substitute.name, providerName: null }
  return ok({ ...common, date, from, until, place, ...teaching })
}

/** What holds of it now; null: the timetable has none that day. */
function sessionBefore(course: Course, planned: SchoolDate): Omit<ChangedLesson, 'cause' | 'at' | 'planned'> | null {
  const known = course.changed?.find((one) => one.planned === planned)
  if (known !== undefined) {
    const { isOwed: _, isDayOff: __, ...rest } = known
    return rest
  }
  const session = plannedSessionOn(withoutChanges(course), planned)
  if (session === null) return null
  const { from, until, place } = session
  return { date: planned, from, until, place, ...planTeaching(course, planned) }
}

function planTeaching(course: Course, planned: SchoolDate) {
  return teachingOn({ ...course, changed: [] }, planned)
}

/** As the timetable has it. */
export function withoutChanges(course: Course): Course {
  return course.changed === undefined ? course : { ...course, lessonDates: plannedDates(course), changed: [] }
}

function refusalOf(
  course: Course,
  { planned, to }: SessionWish & { readonly to: Held },
  { term, now, meetings }: ChangingSession,
): SessionRefusal | null {
  if (!isSchoolDay(to.date, term)) return { code: 'NOT_A_SCHOOL_DAY' }
  if (isOver(to.date, to.from, now)) return { code: 'LESSON_OVER' }
  const others = (course.changed ?? []).filter((one) => one.planned !== planned)
  const rest = laidDates(
    plannedDates(course).filter((date) => date !== planned),
    others,
  )
  if (rest.includes(to.date)) return { code: 'MEETS_ALREADY' }
  const { teacherId } = planTeaching(course, planned)
  const teacher = to.substitute?.id ?? teacherId
  return busyWith({ ...to, schoolId: course.schoolId, teacherId: teacher }, meetings)
}

function isOver(date: SchoolDate, time: string, now: number): boolean {
  const today = dateAt(now)
  return date < today || (date === today && time <= timeAt(now))
}

/** The course with this lesson so; the same said again changes nothing. */
export function withChangedLesson<Laid extends Layer>(course: Laid, lesson: ChangedLesson): Laid {
  const others = (course.changed ?? []).filter(({ planned }) => planned !== lesson.planned)
  return laid(
    course,
    [...others, lesson].sort((one, other) => one.planned.localeCompare(other.planned)),
  )
}

/** The lesson is held as the timetable has it again. */
export function withoutChangedLesson<Laid extends Layer>(course: Laid, planned: SchoolDate): Laid {
  return laid(
    course,
    (course.changed ?? []).filter((one) => one.planned !== planned),
  )
}

type Layer = Pick<Course, 'lessonDates' | 'changed'>

function laid<Laid extends Layer>(course: Laid, changed: readonly ChangedLesson[]): Laid {
  return { ...course, lessonDates: laidDates(plannedDates(course), changed), changed }
}

/** Whether it is said already, the instant aside. */
export function isSaid(course: Course, lesson: ChangedLesson): boolean {
  const known = course.changed?.find(({ planned }) => planned === lesson.planned)
  return known !== undefined && sameKey(known) === sameKey(lesson)
}

function sameKey({ date, from, until, place, teacherId, teacherName, isOwed = false, cause }: ChangedLesson): string {
  return JSON.stringify([date, from, until, place, teacherId, teacherName, isOwed, cause])
}
