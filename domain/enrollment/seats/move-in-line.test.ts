// Tests who stands where after a school moved a child in a line.
import { exampleRoll, namesIn } from './example-roll'
import { type LineEnd, moveInLine } from './move-in-line'
import { rollIsSound } from './seat-claim'

const asked = exampleRoll({ capacity: 2, seated: ['a'], waiting: ['b', 'c', 'd'], offered: ['b'] })
const cases: readonly (readonly [string, string, LineEnd, readonly string[] | null])[] = [
  ['to the front: behind who was asked', 'd', 'FIRST', ['b', 'd', 'c']],
  ['to the end', 'c', 'LAST', ['b', 'd', 'c']],
  ['in front already', 'c', 'FIRST', null],
  ['at the end already', 'd', 'LAST', null],
  ['who was asked stays', 'b', 'LAST', null],
  ['who has a seat', 'a', 'FIRST', null],
  ['who is not there', 'z', 'FIRST', null],
]

test.each(cases)('%s', (_, pupilId, to, expected) => {
  const next = moveInLine(asked, pupilId, { to, now: 9 })
  expect(next && namesIn(next).waiting).toEqual(expected)
  if (next) expect(rollIsSound({ ...next, _id: 'chess' })).toBe(true)
})
