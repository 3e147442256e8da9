// Brings an enrollment's copy of its course up to date, so that a family sees what the school sees.
import type { SchoolDate } from '../../values/school-date'
import type { Course } from '../courses/course'
import type { Enrollment } from './enrollment'

type Shown = Pick<Enrollment, 'title' | 'slots' | 'place' | 'teacherName' | 'lessonDates'>

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
  const now: Shown = { title, slots, place, teacherName, lessonDates }
  return isSame(enrollment, now) ? null : { ...enrollment, ...now }
}

function isSame(one: Shown, other: Shown): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other))
}

function inOrder({ title, slots, place, teacherName, lessonDates }: Shown): readonly unknown[] {
  return [title, place, teacherName, slots.map(({ weekday, from, until }) => [weekday, from, until]), lessonDates]
}
