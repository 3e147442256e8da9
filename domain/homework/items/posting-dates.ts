// Finds for which evenings a teacher may hand in homework now, and until when for today's.

import type { Term } from '../../enrollment/courses/course'
import { isSchoolDay } from '../../enrollment/courses/school-calendar'
import { addDays, dateAt, type SchoolDate, timeAt } from '../../values/school-date'

/** Before dismissal; a school may choose an earlier or a later hour. [D] */
export const DEFAULT_PUBLISH_BY = '17:30'
/** So many school days ahead may be planned, today's included. [D] */
const PLANNED_DAYS = 6
/** So many days ahead are read. A winter holiday is longer: nothing is planned across it. */
const MOST_DAYS_AHEAD = 13

export interface PostingWindow {
  readonly dates: readonly SchoolDate[]
  /** Today is a school day, and its hour has not come. */
  readonly isOpenToday: boolean
}

/** Without a term there is no school day, and so no homework. */
export function postingWindow(now: number, term: Term | null, publishBy: string): PostingWindow {
  const today = dateAt(now)
  if (term === null) return { dates: [], isOpenToday: false }
  const isOpenToday = isSchoolDay(today, term) && timeAt(now) < publishBy
  const dates: SchoolDate[] = isOpenToday ? [today] : []
  for (let days = 1; days <= MOST_DAYS_AHEAD && dates.length < PLANNED_DAYS; days += 1) {
    const date = addDays(today, days)
    if (isSchoolDay(date, term)) dates.push(date)
  }
  return { dates, isOpenToday }
}

export type DateFault =
  | { readonly code: 'POSTING_CLOSED'; readonly publishBy: string }
  | { readonly code: 'DATE_NOT_OPEN'; readonly dates: readonly SchoolDate[] }

/** Too late for today is said as such; any other day that is not open names those that are. */
export function dateFault(
  date: SchoolDate,
  now: number,
  window: PostingWindow & { readonly publishBy: string },
): DateFault | null {
  if (window.dates.includes(date)) return null
  if (date === dateAt(now) && timeAt(now) >= window.publishBy)
    return { code: 'POSTING_CLOSED', publishBy: window.publishBy }
  return { code: 'DATE_NOT_OPEN', dates: window.dates }
}

/** A day off follows: this evening's minutes are for these days too. */
export function isBeforeDaysOff(date: SchoolDate, term: Term | null): boolean {
  return term !== null && !isSchoolDay(addDays(date, 1), term)
}
