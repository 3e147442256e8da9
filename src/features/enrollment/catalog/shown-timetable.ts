// Finds the first day on which two courses, as a family is shown them, are held at one hour.
import { firstDayAtOnce } from '@domain/enrollment/sessions/meet-at-once'
import { type SchoolDate, schoolDate, type Weekday } from '@domain/values/school-date'
import type { CourseCard } from './answers'

interface ShownCourse {
  readonly course: Pick<CourseCard, 'slots' | 'next' | 'kind'>
  readonly lessonDates: readonly string[]
}

/** By their days and a change to come, not by their weekly hours alone. Care and a class never stand in each other's way. */
export function firstDayOfBoth(one: ShownCourse, other: ShownCourse): SchoolDate | null {
  return one.course.kind === other.course.kind ? firstDayAtOnce(timetableOf(one), timetableOf(other)) : null
}

function timetableOf({ course: { slots, next }, lessonDates }: ShownCourse) {
  const dates = lessonDates.map(schoolDate)
  if (next === undefined) return { slots: weekly(slots), lessonDates: dates }
  const earlier = [{ before: schoolDate(next.from), slots: weekly(slots) }]
  return { slots: weekly(next.slots), lessonDates: dates, earlier }
}

function weekly(slots: CourseCard['slots']) {
  return slots.map(({ weekday, from, until }) => ({ weekday: weekday as Weekday, from, until }))
}
