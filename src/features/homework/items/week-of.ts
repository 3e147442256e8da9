// The week of a day, as the answers are asked for.
import { addDays, schoolDate, weekdayOf } from '@domain/values/school-date'

/** Its Monday. */
export function mondayOf(date: string): string {
  const day = schoolDate(date)
  return addDays(day, 1 - weekdayOf(day))
}

export function weekAfter(monday: string, weeks: number): string {
  return addDays(schoolDate(monday), 7 * weeks)
}
