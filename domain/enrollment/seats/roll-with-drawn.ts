// Puts what a draw gave into a seat roll: seats first, then the line, in drawn order.
import type { Claim, SeatRoll } from './enrollment'
import { type RollAfter, rollWith } from './offer-seats'

export interface DrawnClaims {
  /** In drawn order. */
  readonly seated: readonly Claim[]
  readonly waiting: readonly Claim[]
}

/**
 * Who is in the roll already stays where it is, so that asking again adds nothing. Whom no seat is left for (a school
 * lowered their number after the list was fixed) stands first in line. Null when there is nothing to add.
 */
export function rollWithDrawn(roll: SeatRoll, drawn: DrawnClaims, now: number): RollAfter | null {
  const known = new Set([...roll.seated, ...roll.waiting].map(({ pupilId }) => pupilId))
  const isNew = ({ pupilId }: Claim) => !known.has(pupilId)
  const gained = drawn.seated.filter(isNew)
  const queued = drawn.waiting.filter(isNew)
  if (gained.length + queued.length === 0) return null
  const seats = gained.slice(0, Math.max(0, roll.seatsLeft))
  const seated = [...roll.seated, ...seats]
  const waiting = [...roll.waiting, ...gained.slice(seats.length), ...queued]
  return rollWith(roll, { seated, waiting }, now)
}
