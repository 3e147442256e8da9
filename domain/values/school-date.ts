// Calendar dates and times in Asia/Shanghai (UTC+8 all year, no daylight saving since 1991).
import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

declare const dateBrand: unique symbol

/** A calendar date of Asia/Shanghai, `YYYY-MM-DD`. Compares correctly as a string. */
export type SchoolDate = string & { readonly [dateBrand]: true }

/** 1 = Monday … 7 = Sunday (ISO). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const OFFSET_MINUTES = 8 * 60
const PATTERN = /^\d{4}-\d{2}-\d{2}$/

/** Brands a real `YYYY-MM-DD`. Throws RangeError otherwise: callers parse input with zod first. */
export function schoolDate(text: string): SchoolDate {
  if (!isSchoolDate(text)) throw new RangeError(`not a date: ${text}`)
  return text
}

export function isSchoolDate(text: string): text is SchoolDate {
  return PATTERN.test(text) && dayjs.utc(text).format('YYYY-MM-DD') === text
}

/** The date on the wall in Shanghai at `instant` (milliseconds since 1970). */
export function dateAt(instant: number): SchoolDate {
  return dayjs.utc(instant).utcOffset(OFFSET_MINUTES).format('YYYY-MM-DD') as SchoolDate
}

/** The time on the wall in Shanghai at `instant`, `HH:mm`. */
export function timeAt(instant: number): string {
  return dayjs.utc(instant).utcOffset(OFFSET_MINUTES).format('HH:mm')
}

/** The instant (milliseconds) of `date` at `time` (`HH:mm`) in Shanghai. */
export function instantOf(date: SchoolDate, time = '00:00'): number {
  return dayjs.utc(`${date}T${time}:00Z`).valueOf() - OFFSET_MINUTES * 60_000
}

export function addDays(date: SchoolDate, days: number): SchoolDate {
  return dayjs.utc(date).add(days, 'day').format('YYYY-MM-DD') as SchoolDate
}

export function weekdayOf(date: SchoolDate): Weekday {
  return (dayjs.utc(date).day() || 7) as Weekday
}

/** Monday to Friday, whatever the calendar says of holidays. */
export function isWeekday(date: SchoolDate): boolean {
  return weekdayOf(date) <= 5
}

/** The first weekday after a date. */
export function nextWeekday(date: SchoolDate): SchoolDate {
  const next = addDays(date, 1)
  return isWeekday(next) ? next : nextWeekday(next)
}

/** Every date from `from` to `until`, both included. Empty when `until` is earlier. */
export function datesBetween(from: SchoolDate, until: SchoolDate): SchoolDate[] {
  const dates: SchoolDate[] = []
  for (let date = from; date <= until; date = addDays(date, 1)) dates.push(date)
  return dates
}
