// Finds word for word the same item that its teacher set for the evening already.
import type { HomeworkItem } from './homework-item'

/** What was given back or taken back may be set again. Photos and voice differ with every upload: they do not count. */
export function sameOwnItem(items: readonly HomeworkItem[], item: HomeworkItem): HomeworkItem | null {
  const words = wordsOf(item)
  const isLive = ({ state, heldUntil }: HomeworkItem) =>
    state !== 'RETURNED' && state !== 'WITHDRAWN' && heldUntil === null
  const isOther = ({ itemId, teacherId }: HomeworkItem) => itemId !== item.itemId && teacherId === item.teacherId
  return items.find((one) => isLive(one) && isOther(one) && wordsOf(one) === words) ?? null
}

function wordsOf({ subject, group, kind, place, book, pages, content, minutes, layers }: HomeworkItem): string {
  const levels = layers.map((layer) => [layer.name, layer.content, layer.minutes])
  return JSON.stringify([subject, group?.groupId ?? null, kind, place, book, pages, content, minutes, levels])
}
