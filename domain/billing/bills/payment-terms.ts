// Sets payment and reminder periods. Our own values [D]: no document we know of states any.
import { DAY_MS } from '../../values/durations'
import { addDays, dateAt, type SchoolDate } from '../../values/school-date'

/** Days from issue to the last day to pay. [D] */
export const DAYS_TO_PAY = 14
/** A reminder goes out from this many days before the last day on. [D] */
export const REMIND_DAYS_BEFORE = 3
/** At most one reminder of a bill in this many days. [D] */
export const DAYS_BETWEEN_REMINDERS = 3

export function dueDateOf(issuedAt: number): SchoolDate {
  return addDays(dateAt(issuedAt), DAYS_TO_PAY)
}

/** Bills due on this day or before may be reminded of today. */
export function remindsUpTo(today: SchoolDate): SchoolDate {
  return addDays(today, REMIND_DAYS_BEFORE)
}

/** Whoever was reminded at this instant or before may be reminded again. */
export function remindedUntil(now: number): number {
  return now - DAYS_BETWEEN_REMINDERS * DAY_MS
}
