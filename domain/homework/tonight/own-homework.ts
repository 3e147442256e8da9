// Finds what of a class's homework is for one child, and how many written minutes it adds up to.
import type { HomeworkDay } from '../items/homework-day'
import { type HomeworkItem, type HomeworkState, PUBLIC_STATES } from '../items/homework-item'

/** What is enough to tell whose an item is and what it counts. */
type Countable = Pick<HomeworkItem, 'itemId' | 'group' | 'kind' | 'place' | 'minutes' | 'layers' | 'state'>

type DayOf<Item> = Pick<HomeworkDay, 'only'> & { readonly items: readonly Item[] }

const PUBLIC: readonly HomeworkState[] = PUBLIC_STATES
/** Its minutes are reserved, or approved: it may still come. */
const PLANNED: readonly HomeworkState[] = ['SUBMITTED', 'APPROVED']

/** For the whole class, or for those of a split class if the child is one of them. */
export function isFor<Item extends Countable>(
  { only }: Pick<HomeworkDay, 'only'>,
  item: Item,
  pupilId: string,
): boolean {
  return item.group === null || only.some((one) => one.itemId === item.itemId && one.pupilId === pupilId)
}

/** What the family reads. */
export function publishedFor<Item extends Countable>(day: DayOf<Item>, pupilId: string): readonly Item[] {
  return day.items.filter((item) => PUBLIC.includes(item.state) && isFor(day, item, pupilId))
}

/** What may come, and came. */
export function plannedFor<Item extends Countable>(day: DayOf<Item>, pupilId: string): readonly Item[] {
  const meant = (state: HomeworkState) => PLANNED.includes(state) || PUBLIC.includes(state)
  return day.items.filter((item) => meant(item.state) && isFor(day, item, pupilId))
}

/** Which layer a child is on is stored nowhere: the slowest counts. */
export function minutesOf({ minutes, layers }: Pick<HomeworkItem, 'minutes' | 'layers'>): number {
  return Math.max(minutes, ...layers.map((layer) => layer.minutes))
}

/** Only what is written at home is limited. */
export function isWrittenAtHome({ kind, place }: Pick<HomeworkItem, 'kind' | 'place'>): boolean {
  return kind === 'WRITTEN' && place === 'HOME'
}

export function writtenMinutes(items: readonly Countable[]): number {
  return items.filter(isWrittenAtHome).reduce((sum, item) => sum + minutesOf(item), 0)
}
