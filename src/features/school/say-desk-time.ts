// Says the date and the time in the top bar of a desk and on what is printed.
import { dateAt, timeAt } from '@domain/values/school-date'
import { sayDateWithWeekday } from '@src/texts/say-date'

export function sayDeskTime(now: number): string {
  return `${sayDateWithWeekday(dateAt(now))} ${timeAt(now)}`
}
