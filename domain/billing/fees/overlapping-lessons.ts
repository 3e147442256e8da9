// Detects a care lesson that overlaps a course lesson, so the same slot is never charged twice.
import type { WeeklySlot } from '../../enrollment/courses/course'
import type { Enrollment } from '../../enrollment/seats/enrollment'
import { changedOn } from '../../enrollment/sessions/changed-sessions'
import { termsOn } from '../../enrollment/sessions/sessions-of'
import { type SchoolDate, weekdayOf } from '../../values/school-date'

type Timetable = Pick<Enrollment, 'slots' | 'lessonDates' | 'earlier' | 'changed'>

/** `lesson`: which of the day's care lessons is meant, from 0 in the order of their times. */
export function haveOverlappingLessons(
  care: Timetable,
  course: Timetable,
  { date, lesson }: { readonly date: SchoolDate; readonly lesson: number },
): boolean {
  if (!course.lessonDates.includes(date)) return false
  const courseSlots = slotsOn(course, date)
  return meantBy(slotsOn(care, date), lesson).some((slot) =>
    courseSlots.some((other) => slot.from < other.until && other.from < slot.until),
  )
}

/** Lessons stand in their meetings in order, so many in each; where that does not add up, any meeting may be meant. */
function meantBy(slots: readonly WeeklySlot[], lesson: number): readonly WeeklySlot[] {
  const inOrder = [...slots].sort((a, b) => (a.from < b.from ? -1 : 1))
  const meant = inOrder.flatMap((slot) => Array.from({ length: slot.lessons ?? 1 }, () => slot))[lesson]
  return meant === undefined || slots.some(({ weekday }) => weekday !== slots[0]?.weekday) ? slots : [meant]
}

/** A make-up day follows another weekday's timetable, which a date does not tell: then any slot may be meant. */
function slotsOn(timetable: Timetable, date: SchoolDate): readonly WeeklySlot[] {
  const changed = changedOn(timetable, date)
  if (changed !== null) return [{ ...changed, weekday: weekdayOf(date) }]
  const { slots } = termsOn(timetable, date)
  const weekday = weekdayOf(date)
  const ofDay = slots.filter((slot) => slot.weekday === weekday)
  return ofDay.length > 0 ? ofDay : slots
}
