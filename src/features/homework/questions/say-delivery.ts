// Words for when a sentence was written, and when it arrives in the morning.
import { dateAt, timeAt } from '@domain/values/school-date'
import { sayDay, sayInstant } from '@src/texts/say-date'

const MORNINGS: Readonly<Record<string, string>> = { 今天: '今早', 明天: '明早' }

/** 明早 7:30, 周一早上 7:30 */
export function sayDelivery(instant: number, now: number): string {
  const day = sayDay(dateAt(instant), dateAt(now))
  return `${MORNINGS[day] ?? `${day}早上`} ${timeAt(instant).replace(/^0/, '')}`
}

/** 17:41 today, else with its day. */
export function sayWritten(instant: number, now: number): string {
  return dateAt(instant) === dateAt(now) ? timeAt(instant) : sayInstant(instant, now)
}
