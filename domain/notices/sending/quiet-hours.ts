// Finds when the current quiet hours end; they may span midnight.
import { addDays, dateAt, instantOf, timeAt } from '../../values/school-date'
import type { NoticeSettings } from '../inbox/notice'

export type QuietHours = Pick<NoticeSettings, 'quietFrom' | 'quietUntil'>

/** The instant at which the quiet hours that hold at `now` are over; null when none hold. Equal times: never quiet. */
export function quietEnd({ quietFrom, quietUntil }: QuietHours, now: number): number | null {
  const time = timeAt(now)
  const isOverMidnight = quietFrom > quietUntil
  const isQuiet = isOverMidnight ? time >= quietFrom || time < quietUntil : time >= quietFrom && time < quietUntil
  if (!isQuiet) return null
  const today = dateAt(now)
  return instantOf(time < quietUntil ? today : addDays(today, 1), quietUntil)
}
