// Golden table of wishes a guardian told the school: when they can be stored, and why not.
import type { WishesRefusal } from './wishes-refusal'

export interface WishesRefusalCase {
  readonly name: string
  /** The window is 2026-09-10 to 09-14. */
  readonly on?: string
  readonly wishes?: readonly string[]
  readonly aTerm?: number
  readonly hasDraw?: boolean
  readonly isFixed?: boolean
  readonly consented?: boolean
  readonly hasLeft?: boolean
  /** Of the wishes when the word was recorded, and now. */
  readonly revs?: readonly [then: number, now: number]
  readonly expected: WishesRefusal['code'] | null
}

/** The child is in grade 3; `chess` takes it, `harp` does not; `football` is first come; the school allows two a term. */
export const wishesRefusalCases: readonly WishesRefusalCase[] = [
  { name: 'in the window', expected: null },
  { name: 'on its last day', on: '2026-09-14', expected: null },
  { name: 'over those it had', revs: [3, 3], expected: null },
  { name: 'a guardian saved since', revs: [3, 4], expected: 'WISHES_CHANGED' },
  { name: 'a guardian saved for the first time since', revs: [0, 1], expected: 'WISHES_CHANGED' },
  { name: 'the day before', on: '2026-09-09', expected: 'WISHES_NOT_OPEN' },
  { name: 'the day after', on: '2026-09-15', expected: 'WISHES_NOT_OPEN' },
  { name: 'the list is fixed', isFixed: true, expected: 'WISHES_NOT_OPEN' },
  { name: 'no draw', hasDraw: false, expected: 'NO_DRAW' },
  { name: 'another grade', wishes: ['harp'], expected: 'WISHES_REFUSED' },
  { name: 'first come', wishes: ['football'], expected: 'WISHES_REFUSED' },
  { name: 'twice', wishes: ['chess', 'chess'], expected: 'WISHES_REFUSED' },
  { name: 'more than the school allows', aTerm: 3, expected: 'WISHES_REFUSED' },
  { name: 'no consent to the processing of data', consented: false, expected: 'CONSENT_REQUIRED' },
  { name: 'left the school', hasLeft: true, expected: 'PUPIL_LEFT' },
]
