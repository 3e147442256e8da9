// Golden table of what holds of a child when several phones marked it.
import type { HeldMark } from './merge-marks'
import type { RollMarkKind } from './roll-call'

type Told = Pick<HeldMark, 'device' | 'seq' | 'mark' | 'seen'> & { readonly arrived?: number }

interface Case {
  readonly name: string
  readonly marks: readonly Told[]
  readonly expected: RollMarkKind
  readonly conflict: readonly RollMarkKind[]
}

/** What a phone's mark saw, and in which revision it arrived; not yet when left out. */
type When = readonly [seen: number, arrived?: number]

const markOf =
  (device: string) =>
  (seq: number, mark: RollMarkKind, [seen, arrived]: When): Told =>
    arrived === undefined ? { device, seq, mark, seen } : { device, seq, mark, seen, arrived }
const a = markOf('a')
const b = markOf('b')

export const MERGE_CASES: readonly Case[] = [
  { name: 'nobody marked it: not seen yet', marks: [], expected: 'UNSEEN', conflict: [] },
  { name: 'one mark', marks: [a(1, 'MISSING', [0, 1])], expected: 'MISSING', conflict: [] },
  {
    name: 'one phone thinks better of it',
    marks: [a(1, 'MISSING', [0]), a(2, 'UNSEEN', [0])],
    expected: 'UNSEEN',
    conflict: [],
  },
  {
    name: 'b saw what a marked, and found the child',
    marks: [a(1, 'MISSING', [0, 1]), b(1, 'PRESENT', [1, 2])],
    expected: 'PRESENT',
    conflict: [],
  },
  {
    name: 'b had not seen it: they disagree, and it counts as missing',
    marks: [a(1, 'MISSING', [0, 1]), b(1, 'PRESENT', [0, 2])],
    expected: 'MISSING',
    conflict: ['MISSING', 'PRESENT'],
  },
  {
    name: 'in whatever order they came',
    marks: [b(1, 'PRESENT', [0, 1]), a(1, 'MISSING', [0, 2])],
    expected: 'MISSING',
    conflict: ['MISSING', 'PRESENT'],
  },
  {
    name: 'both say the same without knowing: no conflict',
    marks: [a(1, 'PRESENT', [0, 1]), b(1, 'PRESENT', [0, 2])],
    expected: 'PRESENT',
    conflict: [],
  },
  {
    name: 'a settles it after seeing both',
    marks: [a(1, 'MISSING', [0, 1]), b(1, 'PRESENT', [0, 2]), a(2, 'PRESENT', [2, 3])],
    expected: 'PRESENT',
    conflict: [],
  },
  {
    name: 'a marks again without having seen b',
    marks: [a(1, 'MISSING', [0, 1]), b(1, 'PRESENT', [1, 2]), a(2, 'LEFT', [1, 3])],
    expected: 'LEFT',
    conflict: ['LEFT', 'PRESENT'],
  },
  {
    name: 'b saw the first of a’s marks, not the second',
    marks: [a(1, 'MISSING', [0, 1]), a(2, 'PRESENT', [0, 2]), b(1, 'MISSING', [1, 3])],
    expected: 'MISSING',
    conflict: ['MISSING', 'PRESENT'],
  },
  {
    name: 'an own mark that has not been sent replaces what was seen',
    marks: [b(1, 'MISSING', [0, 4]), a(1, 'PRESENT', [4])],
    expected: 'PRESENT',
    conflict: [],
  },
  {
    name: 'an own mark that has not been sent, and news: they disagree',
    marks: [b(1, 'MISSING', [0, 5]), a(1, 'PRESENT', [4])],
    expected: 'MISSING',
    conflict: ['MISSING', 'PRESENT'],
  },
]
