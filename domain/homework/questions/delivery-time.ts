// Finds when a family's words reach a teacher: at once, or when the teacher's rest is over.
import { addDays, dateAt, instantOf, type SchoolDate, timeAt } from '../../values/school-date'

/** A teacher rests from here to the morning, and on days without school. [D] */
export const REST_FROM = '19:00'
export const REST_UNTIL = '07:30'
/** The longest holidays are shorter. */
const MOST_DAYS = 70

/** Null: at once. Else the morning of the next school day; beyond what the calendar knows, the next morning. */
export function deliveryTime(now: number, isSchoolDay: (date: SchoolDate) => boolean): number | null {
  const today = dateAt(now)
  const time = timeAt(now)
  if (isSchoolDay(today) && REST_UNTIL <= time && time < REST_FROM) return null
  const first = time < REST_UNTIL ? today : addDays(today, 1)
  for (let days = 0; days < MOST_DAYS; days += 1) {
    const date = addDays(first, days)
    if (isSchoolDay(date)) return instantOf(date, REST_UNTIL)
  }
  return instantOf(first, REST_UNTIL)
}
