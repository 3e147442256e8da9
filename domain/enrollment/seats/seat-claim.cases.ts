// Golden table of seats and waitlist places given back.
export interface WithdrawalCase {
  readonly name: string
  readonly capacity: number
  readonly seated: readonly string[]
  readonly waiting: readonly string[]
  /** Of those who wait: whom a seat is offered to already. */
  readonly offered?: readonly string[]
  /** Of those who wait: who may not take a seat today. */
  readonly ineligible?: readonly string[]
  readonly leaves: string
  readonly after: {
    readonly seated: readonly string[]
    readonly waiting: readonly string[]
    readonly offered: readonly string[]
    readonly seatsLeft: number
  } | null
}

export const withdrawalCases: readonly WithdrawalCase[] = [
  {
    name: 'a seat with nobody in line is free again',
    capacity: 3,
    seated: ['a', 'b'],
    waiting: [],
    leaves: 'a',
    // 3 − 1 = 2
    after: { seated: ['b'], waiting: [], offered: [], seatsLeft: 2 },
  },
  {
    name: 'a seat is offered to the first in line',
    capacity: 2,
    seated: ['a', 'b'],
    waiting: ['c', 'd'],
    leaves: 'a',
    // 2 − 1 − 1 = 0
    after: { seated: ['b'], waiting: ['c', 'd'], offered: ['c'], seatsLeft: 0 },
  },
  {
    name: 'who may not take it today keeps its place; the next one is asked',
    capacity: 2,
    seated: ['a', 'b'],
    waiting: ['c', 'd'],
    ineligible: ['c'],
    leaves: 'a',
    after: { seated: ['b'], waiting: ['c', 'd'], offered: ['d'], seatsLeft: 0 },
  },
  {
    name: 'nobody in line may take it today: it is free, and the line is as it was',
    capacity: 1,
    seated: ['a'],
    waiting: ['c'],
    ineligible: ['c'],
    leaves: 'a',
    after: { seated: [], waiting: ['c'], offered: [], seatsLeft: 1 },
  },
  {
    name: 'an offer that is declined goes to the next',
    capacity: 1,
    seated: [],
    waiting: ['b', 'c', 'd'],
    offered: ['b'],
    leaves: 'b',
    after: { seated: [], waiting: ['c', 'd'], offered: ['c'], seatsLeft: 0 },
  },
  {
    name: 'a place in line moves the others up and frees no seat',
    capacity: 1,
    seated: ['a'],
    waiting: ['b', 'c'],
    leaves: 'b',
    after: { seated: ['a'], waiting: ['c'], offered: [], seatsLeft: 0 },
  },
  {
    name: 'a place behind an offer leaves the offer',
    capacity: 2,
    seated: ['a'],
    waiting: ['b', 'c'],
    offered: ['b'],
    leaves: 'c',
    after: { seated: ['a'], waiting: ['b'], offered: ['b'], seatsLeft: 0 },
  },
  {
    name: 'who has neither changes nothing',
    capacity: 1,
    seated: ['a'],
    waiting: ['b'],
    leaves: 'z',
    after: null,
  },
]
