// When homework may be due: the evening itself or a day after, at hours of a school day.
import { addDays, schoolDate } from '@domain/values/school-date'

const MOST_DAYS = 5

/** What is set for an evening and done before the next morning is the usual. */
export const USUAL_HOUR = '08:00'
const MORNINGS = ['08:00', '12:00', '16:00'] as const
const EVENINGS = ['19:00', '20:00', '21:00'] as const

/** The evening, then the days that follow; days off are refused by the cloud, which knows them. */
export function dueDays(date: string, dates: readonly string[]): readonly string[] {
  const known = dates.filter((each) => each > date).slice(0, MOST_DAYS - 1)
  return [date, ...(known.length === 0 ? [addDays(schoolDate(date), 1)] : known)]
}

/** The first day after the evening, in the morning. */
export function usualDue(date: string, dates: readonly string[]): { readonly dueOn: string; readonly dueAt: string } {
  const [, next = date] = dueDays(date, dates)
  return { dueOn: next, dueAt: USUAL_HOUR }
}

/** On the evening itself only hours before bedtime. */
export function dueHours(date: string, dueOn: string, bedtime: string): readonly string[] {
  return dueOn === date ? EVENINGS.filter((hour) => hour <= bedtime) : MORNINGS
}
