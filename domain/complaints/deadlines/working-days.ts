// Counts working days, with the make-up days and holidays of the national calendar.
import { isWorkday } from 'chinese-days'
import { addDays, datesBetween, type SchoolDate } from '../../values/school-date'

/** The `days`-th working day after `from`; the day of receipt is day zero. */
export function workingDayAfter(from: SchoolDate, days: number): SchoolDate {
  let date = from
  for (let left = days; left > 0; ) {
    date = addDays(date, 1)
    if (isWorkday(date)) left -= 1
  }
  return date
}

/** Working days after `from` up to `until`; negative when `until` is earlier. */
export function workingDaysBetween(from: SchoolDate, until: SchoolDate): number {
  if (until < from) return -workingDaysBetween(until, from)
  return datesBetween(addDays(from, 1), until).filter((date) => isWorkday(date)).length
}
