// Brings an enrollment's copy of its course up to date, so that a family sees what the school sees.
import type { SchoolDate } from '../../values/school-date'
import type { ChangedSession, Course } from '../courses/course'
import { movedAway } from '../sessions/changed-sessions'
import type { Enrollment } from './enrollment'

type Shown = Pick<
  Enrollment,
  'title' | 'slots' | 'place' | 'teacherName' | 'lessonDates' | 'earlier' | 'changed' | 'change' | 'ending'
>

/**
 * From today on the course's own days, hours, place and teacher hold; lessons before today stay as they were held. The
 * price stays the one agreed to. Null when nothing differs.
 */
export function followCourse(enrollment: Enrollment, course: Course, today: SchoolDate): Enrollment | null {
  const { title, slots, place, teacherName } = course
  const lessonDates = [
    ...enrollment.lessonDates.filter((date) => date < today && movedAway(course, date) === null),
    ...course.lessonDates.filter((date) => date >= today && date >= enrollment.startsOn),
  ]
  const now: Shown = {
    title,
    slots,
    place,
    teacherName,
    lessonDates,
    ...earlierOf(course, enrollment.startsOn),
    ...changedOf(course, enrollment.startsOn),
    ...askedOf(enrollment, course),
  }
  if (isSame(enrollment, now)) return null
  const { earlier: _, change: __, changed: ___, ...kept } = enrollment
  return { ...kept, ...now }
}

/** Terms that were over before the child came are not its own. Who taught then stays with the office. */
export function earlierOf(
  { earlier = [] }: Pick<Course, 'earlier'>,
  startsOn: SchoolDate,
): Pick<Enrollment, 'earlier'> {
  const own = earlier.filter(({ before }) => before > startsOn)
  if (own.length === 0) return {}
  return {
    earlier: own.map(({ before, slots, place, teacherName }) => ({ before, slots, place, teacherName })),
  }
}

/** Single lessons of the days the child is there. Who teaches them stays with the office. */
export function changedOf(
  { changed = [] }: Pick<Course, 'changed'>,
  startsOn: SchoolDate,
): Pick<Enrollment, 'changed'> {
  const own = changed.filter(({ planned, date }) => (date ?? planned) >= startsOn)
  return own.length === 0 ? {} : { changed: own.map(sessionOf) }
}

function sessionOf({ planned, date, from, until, place, teacherName, isOwed, at }: ChangedSession): ChangedSession {
  return { planned, date, from, until, place, teacherName, ...(isOwed ? { isOwed } : {}), at }
}

/** A change made before the claim was known to whoever claimed. */
function askedOf({ claimedAt, ending }: Enrollment, course: Course): Pick<Enrollment, 'change' | 'ending'> {
  const change = course.change !== undefined && course.change.at > claimedAt ? { change: course.change } : {}
  if (course.ending) return { ...change, ending: course.ending }
  return ending === undefined ? change : { ...change, ending: null }
}

function isSame(one: Shown, other: Shown): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other))
}

type Timed = Pick<Shown, 'slots' | 'place' | 'teacherName'>

function inOrder(shown: Shown): readonly unknown[] {
  const { title, lessonDates, earlier = [], changed = [], change, ending } = shown
  const before = earlier.map((one) => [one.before, ...timetable(one)])
  const single = changed.map(({ planned, date, isOwed, at }) => [planned, date, isOwed ?? false, at])
  return [title, ...timetable(shown), lessonDates, before, single, change?.at ?? 0, ending?.at ?? 0]
}

function timetable({ slots, place, teacherName }: Timed): readonly unknown[] {
  return [place, teacherName, slots.map(({ weekday, from, until }) => [weekday, from, until])]
}
