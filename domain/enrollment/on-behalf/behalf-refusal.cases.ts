// Golden table of what the school can do for a family: leaving, taking, moving, consent on paper.
import type { Asked, BehalfRefusal } from './behalf-refusal'

export interface RefusalCase {
  readonly name: string
  readonly act: Asked['act']
  /** Shanghai; the window is 2026-09-07 08:00 to 09-18 18:00. */
  readonly at?: string
  /** What the child has, by course: `book` meets when `rope` does. */
  readonly has?: readonly string[]
  readonly seatsLeft?: number
  readonly waiting?: number
  readonly isHeld?: boolean
  readonly isDrawAhead?: boolean
  readonly isCare?: boolean
  readonly consented?: boolean
  readonly hasLeft?: boolean
  readonly grade?: number
  readonly expected: BehalfRefusal['code'] | null
}

/** `rope` is taken, `book` is left. */
export const refusalCases: readonly RefusalCase[] = [
  { name: 'in the window', act: 'ENROLL', expected: null },
  { name: 'after the window', act: 'ENROLL', at: '2026-09-20T09:00', expected: null },
  { name: 'before the window', act: 'ENROLL', at: '2026-09-07T07:59', expected: 'NOT_OPEN_YET' },
  { name: 'a full course has a line', act: 'ENROLL', seatsLeft: 0, waiting: 2, expected: null },
  { name: 'full care has none', act: 'ENROLL', seatsLeft: 0, isCare: true, expected: 'COURSE_FULL' },
  { name: 'held already', act: 'ENROLL', isHeld: true, expected: 'ENROLLED_ALREADY' },
  { name: 'wishes and a draw come first', act: 'ENROLL', isDrawAhead: true, expected: 'DRAW_FIRST' },
  { name: 'nor is it moved into', act: 'MOVE', has: ['book'], isDrawAhead: true, expected: 'DRAW_FIRST' },
  { name: 'leaving needs no draw', act: 'WITHDRAW', has: ['book'], isDrawAhead: true, expected: null },
  { name: 'another course at that hour', act: 'ENROLL', has: ['book'], expected: 'TIME_CLASH' },
  { name: 'another grade', act: 'ENROLL', grade: 5, expected: 'GRADE_OUT_OF_RANGE' },
  { name: 'no consent to the processing of data', act: 'ENROLL', consented: false, expected: 'CONSENT_REQUIRED' },
  { name: 'left the school', act: 'ENROLL', hasLeft: true, expected: 'PUPIL_LEFT' },
  { name: 'the very course that is left meets then', act: 'MOVE', has: ['book'], expected: null },
  { name: 'from a course it has not', act: 'MOVE', has: [], expected: 'NOT_ENROLLED' },
  { name: 'a third course at that hour', act: 'MOVE', has: ['book', 'clay'], expected: 'TIME_CLASH' },
  { name: 'the last seat', act: 'MOVE', has: ['book'], seatsLeft: 1, expected: null },
  { name: 'no seat: the old one is kept', act: 'MOVE', has: ['book'], seatsLeft: 0, expected: 'COURSE_FULL' },
  { name: 'a seat others wait for', act: 'MOVE', has: ['book'], seatsLeft: 1, waiting: 1, expected: 'COURSE_FULL' },
  { name: 'leaving', act: 'WITHDRAW', has: ['book'], expected: null },
  { name: 'leaving needs no consent', act: 'WITHDRAW', has: ['book'], consented: false, expected: null },
  { name: 'leaving after the window', act: 'WITHDRAW', has: ['book'], at: '2026-12-01T09:00', expected: null },
  { name: 'leaving what it has not', act: 'WITHDRAW', has: ['clay'], expected: 'NOT_ENROLLED' },
  { name: 'consent that is missing', act: 'CONSENT', consented: false, expected: null },
  { name: 'consent that is there', act: 'CONSENT', expected: 'CONSENT_HELD' },
  { name: 'consent for a child that left', act: 'CONSENT', consented: false, hasLeft: true, expected: 'PUPIL_LEFT' },
]
