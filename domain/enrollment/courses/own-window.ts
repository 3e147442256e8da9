// Opens a course that is published in mid-term for some days of its own, after the plan's window.
import { addDays, dateAt, instantOf } from '../../values/school-date'
import type { Course, OwnWindow, Plan } from './course'

/** From publishing to the last day families may enroll, that day included; a demonstration value [D]. */
const OWN_WINDOW_DAYS = 7

/** Null: the plan's window is still to come, or leaves as many days by itself. */
export function ownWindow(plan: Pick<Plan, 'opensAt' | 'closesAt'>, publishedAt: number): OwnWindow | null {
  if (publishedAt < plan.opensAt) return null
  const closesAt = instantOf(addDays(dateAt(publishedAt), OWN_WINDOW_DAYS + 1))
  return plan.closesAt >= closesAt ? null : { opensAt: publishedAt, closesAt }
}

/** When families may take this course. */
export function windowOf(
  { ownWindow: own }: Pick<Course, 'ownWindow'>,
  { opensAt, closesAt }: Pick<Plan, 'opensAt' | 'closesAt'>,
): OwnWindow {
  return own ?? { opensAt, closesAt }
}
