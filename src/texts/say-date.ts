// Words for dates and times: 今天, 明天, 周三, 9 月 21 日, 16:30; relative to the answer's "now".
import {
  addDays,
  dateAt,
  instantOf,
  type SchoolDate,
  schoolDate,
  timeAt,
  type Weekday,
  weekdayOf,
} from '@domain/values/school-date'

const WEEKDAYS: Record<Weekday, string> = { 1: '一', 2: '二', 3: '三', 4: '四', 5: '五', 6: '六', 7: '日' }
const MINUTE = 60_000

export function sayWeekday(weekday: number): string {
  return `周${WEEKDAYS[weekday as Weekday] ?? ''}`
}

/** 9 月 21 日 */
export function sayDate(date: string): string {
  const [, month, day] = date.split('-')
  return `${Number(month)} 月 ${Number(day)} 日`
}

/** 9 月 21 日 周一 */
export function sayDateWithWeekday(date: string): string {
  return `${sayDate(date)} ${sayWeekday(weekdayOf(schoolDate(date)))}`
}

/** 今天, 明天, 后天, 周五 within a week, else 9 月 21 日 周一. */
export function sayDay(date: string, today: string): string {
  const from = schoolDate(today)
  if (date === from) return '今天'
  if (date === addDays(from, 1)) return '明天'
  if (date === addDays(from, 2)) return '后天'
  const soon = date > from && date < addDays(from, 7) && weekdayOf(schoolDate(date)) > weekdayOf(from)
  return soon ? sayWeekday(weekdayOf(schoolDate(date))) : sayDateWithWeekday(date)
}

/** The day and time of an instant: 明天 18:00. */
export function sayInstant(instant: number, now: number): string {
  return `${sayDay(dateAt(instant), dateAt(now))} ${timeAt(instant)}`
}

/** How long until an instant, as one says it: 还有 25 分钟, 还有 3 小时, 还有 9 天. Null once it has passed. */
export function sayTimeLeft(instant: number, now: number): string | null {
  const minutes = Math.ceil((instant - now) / MINUTE)
  if (minutes <= 0) return null
  if (minutes < 60) return `还有 ${minutes} 分钟`
  if (minutes < 24 * 60) return `还有 ${Math.floor(minutes / 60)} 小时`
  // What ends with a day ends on that day: the day after is no day that is left.
  return `还有 ${daysUntil(dateAt(instant - 1), dateAt(now))} 天`
}

function daysUntil(date: SchoolDate, from: SchoolDate): number {
  return Math.round((instantOf(date) - instantOf(from)) / (24 * 60 * MINUTE))
}

/** An instant in full, in Shanghai's time: 9 月 9 日 16:05. */
export function saySavedAt(instant: number): string {
  return `${sayDate(dateAt(instant))} ${timeAt(instant)}`
}

/** When something ends. The end of a day is that day's: 9 月 18 日 24:00, never 9 月 19 日 00:00. */
export function sayEnd(instant: number): string {
  const { date, time } = endOf(instant)
  return `${sayDate(date)} ${time}`
}

/** The same, near a day: 明天 18:00, 周五 24:00. */
export function sayEndNear(instant: number, now: number): string {
  const { date, time } = endOf(instant)
  return `${sayDay(date, dateAt(now))} ${time}`
}

function endOf(instant: number): { readonly date: SchoolDate; readonly time: string } {
  const isMidnight = timeAt(instant) === '00:00'
  return { date: dateAt(isMidnight ? instant - 1 : instant), time: isMidnight ? '24:00' : timeAt(instant) }
}
