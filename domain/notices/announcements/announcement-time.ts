// Decides when a notice reaches families, and how many a sender may send a day.
import { addDays, dateAt, instantOf, timeAt } from '../../values/school-date'

/** Families are written to between these hours; an emergency goes at once. [D] */
export const DELIVER_FROM = '07:30'
export const DELIVER_UNTIL = '20:30'
/** Of one sender; emergencies are not counted. [D] */
export const MOST_A_DAY = 3

/** At once, or the next morning. */
export function announcementTime(now: number, isUrgent: boolean): number {
  const time = timeAt(now)
  if (isUrgent || (DELIVER_FROM <= time && time < DELIVER_UNTIL)) return now
  const today = dateAt(now)
  return instantOf(time < DELIVER_FROM ? today : addDays(today, 1), DELIVER_FROM)
}
