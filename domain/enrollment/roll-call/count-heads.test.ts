// Tests who counts as a head, and that only the true number agrees.
import { agrees, headsIn, openChildren } from './count-heads'
import type { Seen } from './merge-marks'
import type { RollMarkKind } from './roll-call'

const seen = (mark: RollMarkKind, ...conflict: RollMarkKind[]): Seen => ({ mark, conflict })
const child = (pupilId: string, isAway = false) => ({ pupilId, isAway })

const CHILDREN = [child('a'), child('b'), child('c'), child('ill', true), child('came', true), child('gone')]
const SEEN = new Map([
  ['b', seen('MISSING')],
  ['c', seen('PRESENT')],
  ['came', seen('PRESENT')],
  ['gone', seen('LEFT')],
])

test('each child is of one kind; who came in spite of its absence is there', () => {
  expect(headsIn(CHILDREN, SEEN)).toEqual({
    here: ['c', 'came'],
    unseen: ['a'],
    missing: ['b'],
    away: ['ill'],
    left: ['gone'],
    disputed: [],
  })
})

test.each([
  [2, false],
  [3, true],
  [4, false],
])('%i heads', (counted, expected) => {
  expect(agrees(headsIn(CHILDREN, SEEN), counted)).toBe(expected)
})

test('while two phones disagree no number agrees, and the child is open', () => {
  const heads = headsIn(CHILDREN, new Map([...SEEN, ['a', seen('MISSING', 'MISSING', 'PRESENT')]]))
  expect([2, 3, 4].some((counted) => agrees(heads, counted))).toBe(false)
  expect(openChildren(heads)).toEqual(['b', 'a'])
})
