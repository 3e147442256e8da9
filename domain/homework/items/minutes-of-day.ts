// Adds up an evening's written minutes: per item, per pupil, and of the pupil with most.
import type { HomeworkDay } from './homework-day'
import type { HomeworkContent, HomeworkItem, HomeworkState } from './homework-item'

/** In these an item's minutes are taken, whatever else becomes of it. */
const CLAIMING: readonly HomeworkState[] = ['SUBMITTED', 'APPROVED', 'PUBLISHED', 'COLLECTED', 'MARKED', 'ARCHIVED']

export type Minutes = Pick<HomeworkContent, 'kind' | 'place' | 'minutes' | 'layers'>

/** An item, as far as its minutes depend on it. */
export type CountedItem = Minutes & Pick<HomeworkItem, 'itemId' | 'group' | 'state'>

export type DayMinutes = Pick<HomeworkDay, 'items' | 'only'>

export interface CountedDay extends Pick<HomeworkDay, 'only'> {
  readonly items: readonly CountedItem[]
}

/** Layers count by the slowest. Reading aloud, practice, and what is finished in school count nothing. */
export function countedMinutes({ kind, place, minutes, layers }: Minutes): number {
  if (kind !== 'WRITTEN' || place !== 'HOME') return 0
  return Math.max(minutes, ...layers.map((layer) => layer.minutes))
}

export function isClaiming({ state }: Pick<HomeworkItem, 'state'>): boolean {
  return CLAIMING.includes(state)
}

/** What one pupil of the class has to write that evening: the class's items, and those of the pupil's own groups. */
export function pupilMinutes(day: CountedDay, pupilId: string): number {
  const own = new Set(day.only.filter((line) => line.pupilId === pupilId).map(({ itemId }) => itemId))
  return sumOf(day.items.filter(({ group, itemId }) => group === null || own.has(itemId)))
}

/** Of the pupil with most: this is what the limit holds down. */
export function heaviestMinutes(day: CountedDay): number {
  const forAll = sumOf(day.items.filter(({ group }) => group === null))
  const pupils = [...new Set(day.only.map(({ pupilId }) => pupilId))]
  return Math.max(forAll, ...pupils.map((pupilId) => pupilMinutes(day, pupilId)))
}

function sumOf(items: readonly CountedItem[]): number {
  return items.filter(isClaiming).reduce((sum, item) => sum + countedMinutes(item), 0)
}
