// Golden table of seats and waitlist places given back.
export interface WithdrawalCase {
  readonly name: string
  readonly capacity: number
  readonly seated: readonly string[]
  readonly waiting: readonly string[]
  readonly leaves: string
  readonly after: {
    readonly seated: readonly string[]
    readonly waiting: readonly string[]
    readonly seatsLeft: number
    readonly promoted: string | null
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
    after: { seated: ['b'], waiting: [], seatsLeft: 2, promoted: null },
  },
  {
    name: 'a seat goes to the first in line',
    capacity: 2,
    seated: ['a', 'b'],
    waiting: ['c', 'd'],
    leaves: 'a',
    // 2 − 2 = 0
    after: { seated: ['b', 'c'], waiting: ['d'], seatsLeft: 0, promoted: 'c' },
  },
  {
    name: 'a place in line moves the others up and frees no seat',
    capacity: 1,
    seated: ['a'],
    waiting: ['b', 'c'],
    leaves: 'b',
    after: { seated: ['a'], waiting: ['c'], seatsLeft: 0, promoted: null },
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
