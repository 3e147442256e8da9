// Finds the place one child holds on a seat roll: a seat, or a position on the waitlist.
import type { Claim, Invited } from './enrollment'
import type { Held } from './sync-enrollments'

/** The claims of a roll, all of them or one child's alone. */
export interface RollClaims {
  readonly seated: readonly Claim[]
  readonly waiting: readonly Claim[]
  /** How many wait before the first of `waiting`; none when it is the whole waitlist. */
  readonly ahead?: number
  /** Whom the school named; of one child's alone: whether it did. */
  readonly invited?: readonly Invited[]
}

export interface Place extends Held {
  /** From 1; null for who is seated. */
  readonly position: number | null
}

export function placeIn({ seated, waiting, ahead = 0 }: RollClaims, pupilId: string): Place | null {
  const seat = seated.find((claim) => claim.pupilId === pupilId)
  if (seat !== undefined) return { claim: seat, state: 'SEATED', position: null }
  const index = waiting.findIndex((claim) => claim.pupilId === pupilId)
  const claim = waiting[index]
  return claim === undefined ? null : { claim, state: 'WAITLISTED', position: ahead + index + 1 }
}
