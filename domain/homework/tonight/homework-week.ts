// Sums up a child's week of written homework: by subject where released, one planned sum elsewhere.
import { addDays, type SchoolDate, weekdayOf } from '../../values/school-date'
import type { SchoolSubject } from '../../values/school-subject'
import type { HomeworkDay } from '../items/homework-day'
import { isWrittenAtHome, minutesOf, plannedFor, publishedFor, writtenMinutes } from './own-homework'

export interface DayOfWeek {
  readonly date: SchoolDate
  /** PLANNED: not released; its sum may still change, and what it asks is not told. */
  readonly state: 'RELEASED' | 'PLANNED' | 'NOTHING'
  readonly minutes: number
  readonly parts: readonly { readonly subject: SchoolSubject; readonly minutes: number }[]
}

/** Monday to Sunday around `date`. */
export function weekAround(date: SchoolDate): readonly SchoolDate[] {
  const monday = addDays(date, 1 - weekdayOf(date))
  return [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(monday, days))
}

type Day = Pick<HomeworkDay, 'date' | 'only' | 'items' | 'releasedAt'>

/** Weekdays always, a Saturday or Sunday only with homework of its own. */
export function homeworkWeek(
  dates: readonly SchoolDate[],
  days: readonly Day[],
  pupilId: string,
): readonly DayOfWeek[] {
  const shown = dates.filter((date) => weekdayOf(date) < 6 || days.some((day) => day.date === date))
  return shown.map((date) => {
    const day = days.find((one) => one.date === date)
    return day === undefined ? { date, state: 'NOTHING', minutes: 0, parts: [] } : dayOf(day, pupilId)
  })
}

function dayOf(day: Day, pupilId: string): DayOfWeek {
  const { date, releasedAt } = day
  if (releasedAt === null) {
    const planned = plannedFor(day, pupilId)
    const state = planned.length === 0 ? 'NOTHING' : 'PLANNED'
    return { date, state, minutes: writtenMinutes(planned), parts: [] }
  }
  const items = publishedFor(day, pupilId)
  const parts = items.filter(isWrittenAtHome).map((item) => ({ subject: item.subject, minutes: minutesOf(item) }))
  return { date, state: items.length === 0 ? 'NOTHING' : 'RELEASED', minutes: writtenMinutes(items), parts }
}
