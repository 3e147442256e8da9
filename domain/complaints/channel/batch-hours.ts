// When new reports enter the staff's lists: four times a day, all together.
import { timeAt } from '../../values/school-date'

const HOURS = ['08', '12', '16', '20']
/** The timer runs every ten minutes: the first run of such an hour is the batch. */
const WITHIN_MINUTES = 10

/**
 * What came since the last batch appears at once, so that the moment of a report, which others may have seen somebody
 * write, is not the moment of its appearance. Within a list the random case ids are the order.
 */
export function isBatchTime(now: number): boolean {
  const [hour = '', minute] = timeAt(now).split(':')
  return HOURS.includes(hour) && Number(minute) < WITHIN_MINUTES
}
