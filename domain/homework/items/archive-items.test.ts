// Tests when an evening's homework is put away, and what of it stays.
import { DAY_MS } from '../../values/durations'
import { exampleDay, exampleItem } from '../tonight/example-day'
import { archiveDay, archiveTime } from './archive-items'
import type { HomeworkItem } from './homework-item'

const TERM_ENDS = 1_000 * DAY_MS
const MARKED = 100 * DAY_MS

const item = (itemId: string, more: Partial<HomeworkItem> = {}) => exampleItem({ itemId, ...more })
const marked = (itemId: string, markedAt = MARKED) => item(itemId, { state: 'MARKED', markedAt })
const day = (...items: readonly HomeworkItem[]) => exampleDay({ items, openUntil: TERM_ENDS })

test.each([
  ['nothing was ever shown', [item('a', { state: 'WITHDRAWN' }), item('b', { state: 'RETURNED' })], null],
  ['nothing is marked', [item('a')], TERM_ENDS],
  ['one of two is marked', [marked('a'), item('b')], TERM_ENDS],
  ['collected, not marked', [item('a', { state: 'COLLECTED', collected: 30 })], TERM_ENDS],
  ['both are marked: a week after the later', [marked('a'), marked('b', MARKED + DAY_MS)], MARKED + 8 * DAY_MS],
  ['spoken work is not waited for', [marked('a'), item('b', { kind: 'ORAL' })], MARKED + 7 * DAY_MS],
  ['spoken work alone', [item('a', { kind: 'ORAL' })], TERM_ENDS],
  ['what was withdrawn is not waited for', [marked('a'), item('b', { state: 'WITHDRAWN' })], MARKED + 7 * DAY_MS],
  ['marked in the last week of the term', [marked('a', TERM_ENDS - DAY_MS)], TERM_ENDS],
  ['marked after the term', [marked('a', TERM_ENDS + DAY_MS)], TERM_ENDS + DAY_MS],
  ['put away already', [item('a', { state: 'ARCHIVED' })], null],
] as const)('%s', (_, items, at) => {
  expect(archiveTime(day(...items))).toBe(at)
})

test('at that instant all that was shown is put away, not a moment before; the rest stays as it is', () => {
  const evening = day(marked('a'), item('b', { kind: 'ORAL' }), item('c', { state: 'WITHDRAWN' }))
  const at = MARKED + 7 * DAY_MS
  const early = archiveDay(evening, at - 1)
  expect([early.archiveAt, early.items]).toEqual([at, evening.items])
  const after = archiveDay(evening, at)
  expect(after.archiveAt).toBeNull()
  expect(after.items.map(({ state }) => state)).toEqual(['ARCHIVED', 'ARCHIVED', 'WITHDRAWN'])
  expect(after.items[0]).toEqual({ ...evening.items[0], state: 'ARCHIVED' })
})
