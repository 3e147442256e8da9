// Works out a day off for the whole school: what becomes of each lesson, whom it concerns, in fen.
import type { SchoolDate } from '../../values/school-date'
import type { ChangedLesson, Course } from '../courses/course'
import type { Meeting } from './busy-with'
import { type ChangingSession, changeSession, type SessionRefusal } from './change-session'
import { sessionOn, teachingOn } from './sessions-of'

/** What becomes of the day's lessons. */
export type DayOffWish = {
  readonly date: SchoolDate
  readonly cause: ChangedLesson['cause']
} & ({ readonly kind: 'CANCEL' | 'OWE' } | { readonly kind: 'MOVE'; readonly to: SchoolDate })

export interface CourseOff {
  readonly course: Course
  readonly lesson: ChangedLesson
  readonly lessons: number
  readonly pupilIds: readonly string[]
  /** Why it could not be moved to the day that was asked for: it is owed instead. */
  readonly stays: SessionRefusal['code'] | null
}

export interface DayOffFacts extends Omit<ChangingSession, 'meetings'> {
  readonly courses: readonly Course[]
  /** Who has a seat that covers the day. */
  readonly attending: (courseId: string) => readonly string[]
}

/** A lesson that finds no place on the new day is put off, never lost: nothing is returned for it until it is settled. */
export function dayOff(wish: DayOffWish, { courses, attending, ...changing }: DayOffFacts): readonly CourseOff[] {
  const meeting = courses.filter((course) => sessionOn(course, wish.date) !== null)
  const target = wish.kind === 'MOVE' ? meetingsOn(courses, wish.to) : []
  return meeting.flatMap((course) => {
    const seen = { ...changing, meetings: target }
    const off = courseOff(course, wish, seen)
    if (off === null) return []
    const pupilIds = attending(course._id)
    const lessons = sessionOn(course, wish.date)?.lessons ?? 0
    return [{ course, lesson: { ...off.lesson, isDayOff: true }, stays: off.stays, lessons, pupilIds }]
  })
}

function courseOff(course: Course, wish: DayOffWish, seen: ChangingSession) {
  const session = sessionOn(course, wish.date)
  const planned = course.changed?.find(({ date }) => date === wish.date)?.planned ?? wish.date
  const about = { planned, cause: wish.cause }
  const off = changeSession(course, { ...about, to: null, isOwed: wish.kind !== 'CANCEL' }, seen)
  if (!off.ok || session === null) return null
  if (wish.kind !== 'MOVE') return { lesson: off.value, stays: null }
  const { from, until, place } = session
  const to = { date: wish.to, from, until, place, substitute: null }
  const moved = changeSession(course, { ...about, to, isOwed: false }, seen)
  if (moved.ok) return { lesson: moved.value, stays: null }
  return { lesson: off.value, stays: moved.error.code }
}

/** The lessons that day has anyway; children are asked after course by course, by the clerk. */
export function meetingsOn(courses: readonly Course[], date: SchoolDate): readonly Meeting[] {
  return courses.flatMap((course) => {
    const session = sessionOn(course, date)
    if (session === null) return []
    const { from, until, place } = session
    const { title, schoolId } = course
    const { teacherId } = teachingOn(course, date)
    return [{ title, schoolId, schoolName: '', from, until, place, teacherId, children: 0 }]
  })
}

/** Everything that may come back, at the price of today: caps and relief only lower it. */
export function returnedFen(off: readonly CourseOff[]): number {
  return off.reduce((sum, { course, lesson, lessons, pupilIds }) => {
    const isReturned = lesson.date === null && lesson.isOwed !== true
    return sum + (isReturned ? lessons * course.pricePerLesson * pupilIds.length : 0)
  }, 0)
}
