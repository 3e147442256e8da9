// Claims an item's minutes of a class's evening: it fits for every pupil, or nothing changes.
import type { HomeworkDay } from './homework-day'
import type { HomeworkItem } from './homework-item'
import { countedMinutes, type DayMinutes, heaviestMinutes, isClaiming } from './minutes-of-day'

export interface OverLimit {
  readonly code: 'OVER_LIMIT'
  readonly cap: number
  /** Of the pupil with most, with this item. */
  readonly total: number
  readonly over: number
  /** The most minutes of it that fit; zero: none. */
  readonly fits: number
  /** What is there already and counts. */
  readonly colleagues: readonly HomeworkItem[]
}

export type Claimed<Day> = { readonly code: 'CLAIMED'; readonly day: Day; readonly total: number } | OverLimit

/** The item, new or in place of its earlier self, and the pupils of its group in this class. */
export interface Claim {
  readonly item: HomeworkItem
  /** Null: the whole class. */
  readonly pupilIds: readonly string[] | null
}

export function claimMinutes<Day extends DayMinutes>(day: Day, { item, pupilIds }: Claim, cap: number): Claimed<Day> {
  const others = day.items.filter(({ itemId }) => itemId !== item.itemId)
  const rest = day.only.filter(({ itemId }) => itemId !== item.itemId)
  const only = [...rest, ...(pupilIds ?? []).map((pupilId) => ({ itemId: item.itemId, pupilId }))]
  const items = day.items.some(({ itemId }) => itemId === item.itemId)
    ? day.items.map((held) => (held.itemId === item.itemId ? item : held))
    : [...day.items, item]
  const after = { ...day, items, only }
  const total = heaviestMinutes(after)
  if (total <= cap || takesNoMore(day, item)) return { code: 'CLAIMED', day: after, total }
  const colleagues = others.filter((other) => isClaiming(other) && countedMinutes(other) > 0)
  return {
    code: 'OVER_LIMIT',
    cap,
    total,
    over: total - cap,
    fits: minutesLeft({ ...day, items: others, only: rest }, pupilIds, cap),
    colleagues,
  }
}

/**
 * What takes no more than it did stands in nobody's way, whatever others have set: what counts nothing, what only
 * became shorter, also under a limit that has become tighter since.
 */
function takesNoMore(day: DayMinutes, item: HomeworkItem): boolean {
  if (!isClaiming(item)) return true
  const before = day.items.find((held) => held.itemId === item.itemId && isClaiming(held))
  return countedMinutes(item) <= (before === undefined ? 0 : countedMinutes(before))
}

/** What is left of the limit for an item of the whole class, or of these pupils. */
export function minutesLeft(day: DayMinutes, pupilIds: readonly string[] | null, cap: number): number {
  return Math.max(0, cap - heaviestFor(day, pupilIds))
}

function heaviestFor(day: DayMinutes, pupilIds: readonly string[] | null): number {
  if (pupilIds === null) return heaviestMinutes(day)
  const theirs = day.only.filter(({ pupilId }) => pupilIds.includes(pupilId))
  return heaviestMinutes({ items: day.items, only: theirs })
}

/** An evening on which nothing was set yet. */
export type NewDay = Omit<
  HomeworkDay,
  'items' | 'only' | 'releaseAt' | 'releasedAt' | 'releasedBy' | 'releasedByName' | 'archiveAt' | 'note' | 'rev'
>

export function emptyDay(day: NewDay, releaseAt: number | null): HomeworkDay {
  const unreleased = { releaseAt, releasedAt: null, releasedBy: null, releasedByName: null }
  return { ...day, items: [], only: [], ...unreleased, archiveAt: day.openUntil, note: '', rev: 0 }
}
