// Tests what counts as the same item set twice by one teacher.
import { exampleItem } from '../tonight/example-day'
import type { HomeworkItem } from './homework-item'
import { sameOwnItem } from './same-item'

const first = exampleItem({ itemId: 'first' })

test.each([
  ['word for word the same, its answer was lost', {}, 'first'],
  ['another photo alone: uploaded anew', { photos: ['cloud://x'] }, 'first'],
  ['the same request: it finds itself', { itemId: 'first' }, null],
  ['a minute more', { minutes: first.minutes + 1 }, null],
  ['another word', { content: `${first.content}。` }, null],
  ['for a group', { group: { groupId: 'a', name: 'A' } }, null],
  ['a colleague’s', { teacherId: 'other' }, null],
  ['with a layer', { layers: [{ name: '都做', content: '1 题', minutes: 3 }] }, null],
] satisfies readonly (readonly [string, Partial<HomeworkItem>, string | null])[])('%s', (_name, more, expected) => {
  expect(sameOwnItem([first], { ...first, itemId: 'second', ...more })?.itemId ?? null).toBe(expected)
})

test.each([
  ['RETURNED', null],
  ['WITHDRAWN', null],
  ['APPROVED', 'first'],
  ['ASKED', 'first'],
] as const)('%s: %s', (state, expected) => {
  expect(sameOwnItem([{ ...first, state }], { ...first, itemId: 'second' })?.itemId ?? null).toBe(expected)
})
