// Golden table of the rounds: each row's wishes and what comes of them, in a given drawn order.
import type { DrawCourse, DrawRow } from './draw-list'
import { exampleCourse, exampleRow } from './example-list'

export interface RoundsCase {
  readonly name: string
  readonly courses: readonly DrawCourse[]
  readonly rows: readonly DrawRow[]
  readonly together?: readonly string[]
  /** Rows as drawn. */
  readonly order: string
  /** By row, a wish each: `GOT 1`, `FULL 2`, `CLASH chess`, `A_TERM`, `A_WEEK`, `TOGETHER SEATS 1`. */
  readonly outcomes: Readonly<Record<string, readonly string[]>>
  readonly waiting?: Readonly<Record<string, string>>
}

const chess = (seats: number) => exampleCourse('chess', seats, ['2 16:30-17:30'])
const clay = (seats: number) => exampleCourse('clay', seats, ['3 16:30-17:30'])
const song = (seats: number) => exampleCourse('song', seats, ['4 16:30-17:30'])
/** At the time of chess. */
const robots = (seats: number) => exampleCourse('robots', seats, ['2 17:00-18:00'])
/** Begins when chess ends. */
const dance = (seats: number) => exampleCourse('dance', seats, ['2 17:30-18:30'])
/** Meets twice a week. */
const football = (seats: number) => exampleCourse('football', seats, ['1 16:30-17:30', '5 16:30-17:30'])
const limit = (aWeek: number, aTerm: number) => ({ atMost: { aWeek, aTerm } })

const seatCases: readonly RoundsCase[] = [
  {
    name: 'the last seat goes to the first drawn, the others wait in drawn order',
    courses: [chess(1)],
    rows: [exampleRow('a', ['chess']), exampleRow('b', ['chess']), exampleRow('c', ['chess'])],
    order: 'bca',
    outcomes: { a: ['FULL 1'], b: ['GOT 1'], c: ['FULL 1'] },
    waiting: { chess: 'ca' },
  },
  {
    name: 'no seat left after those for hidden needs: everybody waits',
    courses: [chess(0)],
    rows: [exampleRow('a', ['chess'])],
    order: 'a',
    outcomes: { a: ['FULL 1'] },
    waiting: { chess: 'a' },
  },
  {
    name: 'one seat a turn: the second wish is taken in the second turn, backwards',
    courses: [chess(2), clay(1)],
    rows: [exampleRow('a', ['chess', 'clay']), exampleRow('b', ['chess', 'clay'])],
    order: 'ab',
    outcomes: { a: ['GOT 1', 'FULL 2'], b: ['GOT 1', 'GOT 2'] },
    waiting: { clay: 'a' },
  },
  {
    name: 'the third turn is in drawn order again',
    courses: [chess(2), clay(2), song(1)],
    rows: [exampleRow('a', ['chess', 'clay', 'song']), exampleRow('b', ['chess', 'clay', 'song'])],
    order: 'ab',
    outcomes: { a: ['GOT 1', 'GOT 2', 'GOT 3'], b: ['GOT 1', 'GOT 2', 'FULL 3'] },
    waiting: { song: 'b' },
  },
  {
    name: 'a full first wish: the second is taken in the same turn, and the first is waited for',
    courses: [chess(1), clay(1)],
    rows: [exampleRow('a', ['chess']), exampleRow('b', ['chess', 'clay'])],
    order: 'ab',
    outcomes: { a: ['GOT 1'], b: ['FULL 1', 'GOT 1'] },
    waiting: { chess: 'b' },
  },
  { name: 'no wishes', courses: [chess(1)], rows: [exampleRow('a', [])], order: 'a', outcomes: { a: [] } },
  { name: 'nobody', courses: [chess(1)], rows: [], order: '', outcomes: {} },
]

const timeCases: readonly RoundsCase[] = [
  {
    name: 'a wish at the time of a better one that was met: no waiting for it',
    courses: [chess(1), robots(0)],
    rows: [exampleRow('a', ['chess', 'robots'])],
    order: 'a',
    outcomes: { a: ['GOT 1', 'CLASH chess'] },
  },
  {
    name: 'a worse one at the same time is taken when the better is full; the better is waited for',
    courses: [chess(0), robots(1)],
    rows: [exampleRow('a', ['chess', 'robots'])],
    order: 'a',
    outcomes: { a: ['FULL 1', 'GOT 1'] },
    waiting: { chess: 'a' },
  },
  {
    name: 'begins when the other ends: both',
    courses: [chess(1), dance(1)],
    rows: [exampleRow('a', ['chess', 'dance'])],
    order: 'a',
    outcomes: { a: ['GOT 1', 'GOT 2'] },
  },
]

const limitCases: readonly RoundsCase[] = [
  {
    name: 'as many courses as wanted: the rest is left to others, without waiting',
    courses: [chess(1), clay(1)],
    rows: [exampleRow('a', ['chess', 'clay'], limit(5, 1))],
    order: 'a',
    outcomes: { a: ['GOT 1', 'A_TERM'] },
  },
  {
    name: 'a full wish does not use the limit up',
    courses: [chess(0), clay(1), song(1)],
    rows: [exampleRow('a', ['chess', 'clay', 'song'], limit(5, 1))],
    order: 'a',
    outcomes: { a: ['FULL 1', 'GOT 1', 'A_TERM'] },
    waiting: { chess: 'a' },
  },
  {
    name: 'two meetings do not go into one that is left of the week; a single one does',
    courses: [chess(1), football(1), clay(1)],
    rows: [exampleRow('a', ['chess', 'football', 'clay'], limit(2, 5))],
    order: 'a',
    outcomes: { a: ['GOT 1', 'A_WEEK', 'GOT 2'] },
  },
  {
    name: 'none wanted',
    courses: [chess(1)],
    rows: [exampleRow('a', ['chess'], limit(5, 0))],
    order: 'a',
    outcomes: { a: ['A_TERM'] },
  },
]

const togetherCases: readonly RoundsCase[] = [
  {
    name: 'both, in the first one’s turn; the other’s next turn is used up',
    courses: [chess(2), clay(1)],
    rows: [exampleRow('a', ['chess']), exampleRow('b', ['chess', 'clay']), exampleRow('c', ['clay'])],
    together: ['a/chess b/chess'],
    order: 'abc',
    outcomes: { a: ['GOT 1'], b: ['GOT 1', 'FULL 2'], c: ['GOT 1'] },
    waiting: { clay: 'b' },
  },
  {
    name: 'one seat for two: neither, and both wait',
    courses: [chess(1)],
    rows: [exampleRow('a', ['chess']), exampleRow('b', ['chess']), exampleRow('c', ['chess'])],
    together: ['a/chess b/chess'],
    order: 'abc',
    outcomes: { a: ['TOGETHER SEATS 1'], b: ['TOGETHER SEATS 1'], c: ['GOT 1'] },
    waiting: { chess: 'ab' },
  },
  {
    name: 'different courses, both or neither',
    courses: [chess(1), robots(0)],
    rows: [exampleRow('a', ['chess']), exampleRow('b', ['robots'])],
    together: ['a/chess b/robots'],
    order: 'ab',
    outcomes: { a: ['TOGETHER SEATS 1'], b: ['TOGETHER SEATS 1'] },
    waiting: { chess: 'a', robots: 'b' },
  },
  {
    name: 'the other got something better at that time',
    courses: [chess(2), robots(1)],
    rows: [exampleRow('a', ['chess']), exampleRow('b', ['robots', 'chess'])],
    together: ['a/chess b/chess'],
    order: 'ba',
    outcomes: { a: ['TOGETHER OTHER_CLASHES 1'], b: ['GOT 1', 'CLASH robots'] },
  },
  {
    name: 'the other has as many as it wants',
    courses: [chess(2), clay(1)],
    rows: [exampleRow('a', ['chess']), exampleRow('b', ['clay', 'chess'], limit(5, 1))],
    together: ['a/chess b/chess'],
    order: 'ba',
    outcomes: { a: ['TOGETHER OTHER_LIMIT 1'], b: ['GOT 1', 'A_TERM'] },
  },
  {
    name: 'whoever’s turn comes first: a better wish of the other at that time gives way',
    courses: [chess(2), robots(1)],
    rows: [exampleRow('a', ['chess']), exampleRow('b', ['robots', 'chess'])],
    together: ['a/chess b/chess'],
    order: 'ab',
    outcomes: { a: ['GOT 1'], b: ['CLASH chess', 'GOT 1'] },
  },
]

export const roundsCases: readonly RoundsCase[] = [...seatCases, ...timeCases, ...limitCases, ...togetherCases]

/** Places of the named rows in the sorted list. */
export function orderOf({ rows, order }: Pick<RoundsCase, 'rows' | 'order'>): readonly number[] {
  const names = [...rows.map(({ number }) => number.slice(0, 1))].sort()
  return [...order].map((name) => names.indexOf(name))
}
