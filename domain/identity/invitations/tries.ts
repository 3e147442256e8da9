// Locks access by code after five failures in a day, until a day after the first of them.

import { DAY_MS } from '../../values/durations'
/** How the next try is counted: the first of a day, one more, or none because the way is closed. */
export type NextTry =
  | { readonly kind: 'FIRST' }
  | { readonly kind: 'AFRESH' }
  | { readonly kind: 'ONE_MORE' }
  | { readonly kind: 'CLOSED'; readonly until: number }

export function nextTry(tries: Tries | null, now: number): NextTry {
  if (tries === null) return { kind: 'FIRST' }
  const until = tries.firstAt + TRIES_WINDOW_MS
  // A day begins with a failure: successes that gave their try back do not.
  if (now >= until || tries.failures === 0) return { kind: 'AFRESH' }
  return tries.failures >= MOST_TRIES ? { kind: 'CLOSED', until } : { kind: 'ONE_MORE' }
}

/** Null when the way is open. */
export function lockedUntil(tries: Tries | null, now: number): number | null {
  const next = nextTry(tries, now)
  return next.kind === 'CLOSED' ? next.until : null
}

/** Failed tries of one login to find its way in by code or name; no success removes them, only the timer does. */
export interface Tries {
  readonly _id: string
  readonly failures: number
  readonly firstAt: number
}

/** Five failed tries within a day close the way until a day after the first of them. [D] */
export const MOST_TRIES = 5

export const TRIES_WINDOW_MS = DAY_MS
