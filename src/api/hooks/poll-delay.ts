// Calculates the wait before the next poll: short after a change, longer after each quiet answer.

export type PollOutcome = 'changed' | 'same' | 'failed'

/** In a rush seats go by the second; a phone that asks more often only adds to it. */
export const SOONEST_MS = 5_000
export const LATEST_MS = 60_000

export function delayAfter(delay: number, outcome: PollOutcome): number {
  if (outcome === 'changed') return SOONEST_MS
  return Math.min(LATEST_MS, Math.round(delay * (outcome === 'failed' ? 2 : 1.5)))
}
