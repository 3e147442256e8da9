// Marks items of a child's evening: seen, done, or stopped for the night; and takes marks back.
import { fail, ok, type Result } from '../../values/result'
import type { SchoolDate } from '../../values/school-date'
import type { HomeworkItem } from '../items/homework-item'
import type { HomeworkEvening, ItemMark, ItemStop } from './homework-evening'
import { stopStateOf } from './stop-time'

export const ITEM_MARKS = ['SEEN', 'DONE', 'STOPPED'] as const
export type ItemMarkKind = (typeof ITEM_MARKS)[number]

export interface Marking {
  readonly items: readonly Pick<HomeworkItem, 'itemId' | 'subject' | 'teacherId'>[]
  readonly mark: ItemMarkKind
  /** Takes the marks away again. */
  readonly undo: boolean
  /** Where it stopped, in the family's words; empty: it did not say. */
  readonly where: string
  readonly by: string
  readonly grade: number
  /** The day on whose evening it is: at weekends another than the homework's. */
  readonly today: SchoolDate
  readonly now: number
}

export type MarkRefusal =
  /** Stopping is offered from half an hour before the hour on. */
  | { readonly code: 'TOO_EARLY_TO_STOP' }
  /** What is done did not stop. */
  | { readonly code: 'DONE_ALREADY' }

/** The evening with the marks. What is marked already keeps its first instant: asking twice is safe. */
export function markItems(evening: HomeworkEvening, marking: Marking): Result<HomeworkEvening, MarkRefusal> {
  const { mark, undo } = marking
  if (mark === 'SEEN') return ok({ ...evening, seen: listAfter(evening.seen, marking, markOf) })
  if (mark === 'DONE') return ok({ ...evening, done: listAfter(evening.done, marking, markOf) })
  const refused = undo ? null : refusalToStop(evening, marking)
  return refused === null ? ok({ ...evening, stopped: listAfter(evening.stopped, marking, stopOf) }) : fail(refused)
}

function refusalToStop({ done, stopped }: HomeworkEvening, marking: Marking): MarkRefusal | null {
  const { items, grade, today, now } = marking
  const added = items.filter((item) => !isIn(stopped, item))
  if (added.some((item) => isIn(done, item))) return { code: 'DONE_ALREADY' }
  const isEarly = stopStateOf(grade, today, now).phase === 'EARLY'
  return isEarly && added.length > 0 ? { code: 'TOO_EARLY_TO_STOP' } : null
}

type Item = Marking['items'][number]

function listAfter<Mark extends ItemMark>(
  list: readonly Mark[],
  marking: Marking,
  make: (item: Item, marking: Marking) => Mark,
): readonly Mark[] {
  const { items, undo } = marking
  if (undo) return list.filter(({ itemId }) => !items.some((item) => item.itemId === itemId))
  return [...list, ...items.filter((item) => !isIn(list, item)).map((item) => make(item, marking))]
}

function isIn(list: readonly ItemMark[], { itemId }: Item): boolean {
  return list.some((mark) => mark.itemId === itemId)
}

function markOf({ itemId }: Item, { by, now }: Marking): ItemMark {
  return { itemId, by, at: now }
}

function stopOf(item: Item, marking: Marking): ItemStop {
  const { subject, teacherId } = item
  return { ...markOf(item, marking), subject, teacherId, where: marking.where === '' ? null : marking.where }
}
