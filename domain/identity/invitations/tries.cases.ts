// Golden table of attempts: both sides of the fifth failure and of the end of the day.

import type { NextTry } from './tries'
import { MOST_TRIES, TRIES_WINDOW_MS } from './tries'

export interface TriesCase {
  readonly name: string
  /** Null: nothing failed yet. */
  readonly failures: number | null
  /** Milliseconds since the first failure. */
  readonly after: number
  readonly expected: NextTry['kind']
}

export const triesCases: readonly TriesCase[] = [
  { name: 'nothing failed yet', failures: null, after: 0, expected: 'FIRST' },
  { name: 'all were given back', failures: 0, after: 1, expected: 'AFRESH' },
  { name: 'one failed', failures: 1, after: 1, expected: 'ONE_MORE' },
  { name: 'the fifth may be tried', failures: MOST_TRIES - 1, after: 1, expected: 'ONE_MORE' },
  { name: 'five failed: closed', failures: MOST_TRIES, after: 0, expected: 'CLOSED' },
  { name: 'closed to the last millisecond', failures: MOST_TRIES, after: TRIES_WINDOW_MS - 1, expected: 'CLOSED' },
  { name: 'open a day after the first', failures: MOST_TRIES, after: TRIES_WINDOW_MS, expected: 'AFRESH' },
  { name: 'old failures do not count', failures: 4, after: TRIES_WINDOW_MS, expected: 'AFRESH' },
]
