// Detects a care lesson that overlaps a course lesson, so the same slot is never charged twice.
import type { WeeklySlot } from '../../enrollment/courses/course'
import type { Enrollment } from '../../enrollment/seats/enrollment'
import { type SchoolDate, weekdayOf } from '../../values/school-date'

type Timetable = Pick<Enrollment, 'slots' | 'lessonDates'>

export function haveOverlappingLessons(care: Timetable, course: Timetable, date: SchoolDate): boolean {
  if (!course.lessonDates.includes(date)) return false
  const courseSlots = slotsOn(course, date)
  return slotsOn(care, date).some((slot) =>
    courseSlots.some((other) => slot.from < other.until && other.from < slot.until),
  )
}

/** A make-up day follows another weekday's timetable, which a date does not tell: then any slot may be meant. */
function slotsOn({ slots }: Timetable, date: SchoolDate): readonly WeeklySlot[] {
  const weekday = weekdayOf(date)
  const ofDay = slots.filter((slot) => slot.weekday === weekday)
  return ofDay.length > 0 ? ofDay : slots
}
