// When homework may be due: the evening itself or a day after, at hours that are yet to come.
import { dateAt, nextWeekday, schoolDate, timeAt } from '@domain/values/school-date'

const MOST_DAYS = 5

/** What is set for an evening and done before the next morning is the usual. */
export const USUAL_HOUR = '08:00'
const MORNINGS = ['08:00', '12:00', '16:00'] as const
const EVENINGS = ['19:00', '20:00', '21:00'] as const

/** The evening, then the school days that are known to follow; after the last of them the next weekday. */
export function dueDays(date: string, dates: readonly string[]): readonly string[] {
  const known = dates.filter((each) => each > date).slice(0, MOST_DAYS - 1)
  return [date, ...(known.length === 0 ? [nextWeekday(schoolDate(date))] : known)]
}

/** The first day after the evening, in the morning. */
export function usualDue(date: string, dates: readonly string[]): { readonly dueOn: string; readonly dueAt: string } {
  const [, next = date] = dueDays(date, dates)
  return { dueOn: next, dueAt: USUAL_HOUR }
}

export interface DueHours {
  /** The evening it is for. */
  readonly date: string
  readonly dueOn: string
  readonly bedtime: string
  readonly now: number
}

/** On the evening itself only hours before bedtime; never one that has passed. */
export function dueHours({ date, dueOn, bedtime, now }: DueHours): readonly string[] {
  const hours = dueOn === date ? EVENINGS.filter((hour) => hour <= bedtime) : MORNINGS
  return dueOn === dateAt(now) ? hours.filter((hour) => hour > timeAt(now)) : hours
}
