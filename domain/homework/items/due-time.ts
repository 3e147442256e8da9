// Says whether homework may be due at a time: yet to come, on a school day, before bedtime.
import type { Term } from '../../enrollment/courses/course'
import { isSchoolDay } from '../../enrollment/courses/school-calendar'
import { addDays, instantOf, isWeekday, type SchoolDate } from '../../values/school-date'

/** Long reading may take a holiday. [D] */
const LONGEST_DUE_DAYS = 30

export interface DueTime {
  readonly dueOn: SchoolDate
  /** `HH:mm` on that day. */
  readonly dueAt: string
}

export interface DueContext {
  /** The evening it is for. */
  readonly date: SchoolDate
  readonly now: number
  readonly term: Term | null
  /** What the item says already: a time that has passed meanwhile may stay. Null: it is new. */
  readonly before: DueTime | null
}

export function lastDueDay(date: SchoolDate): SchoolDate {
  return addDays(date, LONGEST_DUE_DAYS)
}

/** `latest`: the earliest bedtime of those it is for. */
export function isDueTime({ dueOn, dueAt }: DueTime, { date, now, term, before }: DueContext, latest: string): boolean {
  if (before !== null && before.dueOn === dueOn && before.dueAt === dueAt) return true
  const isNear = date <= dueOn && dueOn <= lastDueDay(date)
  return isNear && dueAt <= latest && isCollectedOn(dueOn, term) && instantOf(dueOn, dueAt) > now
}

/** Nobody collects on a day off. Of days after the term only the weekday is known. */
export function isCollectedOn(day: SchoolDate, term: Term | null): boolean {
  return term !== null && day <= term.until ? isSchoolDay(day, term) : isWeekday(day)
}
