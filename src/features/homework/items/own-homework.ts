// A teacher's own items out of the composer's answer, and which of them wait for the teacher.
import type { OwnItem, Posting } from './answers'

/** Of the evenings that may be planned, and of the seven days before. */
export function collectOwn({ classes, lastWeek }: Posting): readonly OwnItem[] {
  const planned = classes.flatMap(({ homeroomId, days }) =>
    days.flatMap(({ date, items }) => items.filter(({ isOwn }) => isOwn).map((item) => ({ homeroomId, date, item }))),
  )
  const known = new Set(planned.map(({ item }) => item.itemId))
  return [...planned, ...lastWeek.filter(({ item }) => !known.has(item.itemId))]
}

/** Given back, out and due for collecting and marking, or collected and not marked in time. */
export function needsAnswer({ item: { state, isOverdue } }: OwnItem): boolean {
  return state === 'RETURNED' || state === 'COLLECTED' || isOverdue
}

/** What was set for several classes at once is one thing to set again. */
export function differentTexts(items: readonly OwnItem[]): readonly OwnItem[] {
  const seen = new Set<string>()
  return items.filter(({ item: { subject, kind, book, pages, content } }) => {
    const text = [subject, kind, book, pages, content].join('\n')
    return !seen.has(text) && seen.add(text)
  })
}
