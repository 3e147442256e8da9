// Tests when a term's books are being written in.
import { isBeingWritten } from './term-books'

const mark = (at: number) => ({ key: 'k', at })

test.each([
  ['nobody', [], false],
  ['somebody since this instant', [mark(1_000_000)], true],
  ['somebody for a second less than two minutes', [mark(1_000_000 - 119_999)], true],
  ['who began two minutes ago has died', [mark(1_000_000 - 120_000)], false],
  ['one died, one writes', [mark(0), mark(1_000_000)], true],
])('%s', (_, writing, expected) => {
  expect(isBeingWritten({ writing }, 1_000_000)).toBe(expected)
})
