// Brings an enrollment's copy of its course up to date, so that a family sees what the school sees.
import type { SchoolDate } from '../../values/school-date'
import type { Course } from '../courses/course'
import type { Enrollment } from './enrollment'

type Shown = Pick<
  Enrollment,
  'title' | 'slots' | 'place' | 'teacherName' | 'lessonDates' | 'earlier' | 'change' | 'ending'
>

/**
 * From today on the course's own days, hours, place and teacher hold; lessons before today stay as they were held. The
 * price stays the one agreed to. Null when nothing differs.
 */
export function followCourse(enrollment: Enrollment, course: Course, today: SchoolDate): Enrollment | null {
  const { title, slots, place, teacherName } = course
  const lessonDates = [
    ...enrollment.lessonDates.filter((date) => date < today),
    ...course.lessonDates.filter((date) => date >= today && date >= enrollment.startsOn),
  ]
  const now: Shown = {
    title,
    slots,
    place,
    teacherName,
    lessonDates,
    ...earlierOf(course, enrollment.startsOn),
    ...askedOf(enrollment, course),
  }
  if (isSame(enrollment, now)) return null
  const { earlier: _, change: __, ...kept } = enrollment
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
  const { title, lessonDates, earlier = [], change, ending } = shown
  const before = earlier.map((one) => [one.before, ...timetable(one)])
  return [title, ...timetable(shown), lessonDates, before, change?.at ?? 0, ending?.at ?? 0]
}

function timetable({ slots, place, teacherName }: Timed): readonly unknown[] {
  return [place, teacherName, slots.map(({ weekday, from, until }) => [weekday, from, until])]
}
