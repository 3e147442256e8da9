// Finds the days on which two courses have lessons whose hours overlap.
import { type SchoolDate, weekdayOf } from '../../values/school-date'
import type { EarlierTimetable, WeeklySlot } from '../courses/course'
import { changedOn, isOff } from './changed-sessions'
import { type Timed as Met, termsOn } from './sessions-of'

type Timed = Met & { readonly lessonDates: readonly SchoolDate[]; readonly earlier?: readonly Then[] }
type Then = Pick<EarlierTimetable, 'before' | 'slots'>

/** The first such day. What ends at 17:30 does not meet what begins at 17:30. */
export function firstDayAtOnce(a: Timed, b: Timed): SchoolDate | null {
  if (!mayOverlap(a, b)) return null
  const dates = new Set(b.lessonDates)
  return a.lessonDates.find((date) => dates.has(date) && overlapOn(a, b, date)) ?? null
}

/** A make-up day follows another weekday's timetable, which a date does not tell: nothing is refused for it. */
function overlapOn(a: Timed, b: Timed, date: SchoolDate): boolean {
  const weekday = weekdayOf(date)
  const [own, other] = [slotsOn(a, date), slotsOn(b, date)]
  return own.some((one) => one.weekday === weekday && other.some((two) => overlap(one, two)))
}

/** Of a single lesson that is held otherwise its own hours; of one that is not held none. */
function slotsOn(course: Timed, date: SchoolDate): readonly WeeklySlot[] {
  if (isOff(course, date)) return []
  const changed = changedOn(course, date)
  return changed === null ? termsOn(course, date).slots : [{ ...changed, weekday: weekdayOf(date) }]
}

function overlap(a: WeeklySlot, b: WeeklySlot): boolean {
  return a.weekday === b.weekday && a.from < b.until && b.from < a.until
}

/** Most courses never do: their weekly hours tell it without looking at dates. */
function mayOverlap(a: Timed, b: Timed): boolean {
  if ((a.changed ?? b.changed) !== undefined) return true
  const others = everySlot(b)
  return everySlot(a).some((one) => others.some((two) => overlap(one, two)))
}

function everySlot({ slots, earlier = [] }: Timed): readonly WeeklySlot[] {
  return earlier.length === 0 ? slots : [...slots, ...earlier.flatMap((one) => one.slots)]
}
