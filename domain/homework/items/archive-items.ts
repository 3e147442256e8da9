// Says when an evening's homework is put away: marked whole and a week over, or its term over.
import { DAY_MS } from '../../values/durations'
import type { HomeworkDay } from './homework-day'
import { type HomeworkItem, isPublic } from './homework-item'

/** After the last written item was marked: a count can be set right until then. [D] */
export const DAYS_AFTER_MARKING = 7

/** The instant from which on the timer puts it away; null: there is nothing to put away. */
export function archiveTime({ items, openUntil }: Pick<HomeworkDay, 'items' | 'openUntil'>): number | null {
  const shown = items.filter((item) => isPublic(item) && item.state !== 'ARCHIVED')
  if (shown.length === 0) return null
  const written = shown.filter(({ kind }) => kind === 'WRITTEN')
  if (written.length === 0 || written.some(({ state }) => state !== 'MARKED')) return openUntil
  const marked = Math.max(...written.map(({ markedAt }) => markedAt ?? 0)) + DAYS_AFTER_MARKING * DAY_MS
  return marked < openUntil ? marked : Math.max(openUntil, ...written.map(({ markedAt }) => markedAt ?? 0))
}

/** All that families were shown goes together; what it says and who marked it stays, and is read as before. */
export function archiveDay(day: HomeworkDay, now: number): HomeworkDay {
  const at = archiveTime(day)
  if (at === null || now < at) return { ...day, archiveAt: at }
  return { ...day, archiveAt: null, items: day.items.map((item) => (isPublic(item) ? put(item) : item)) }
}

function put(item: HomeworkItem): HomeworkItem {
  return { ...item, state: 'ARCHIVED' }
}
