// Gives free seats to the waitlist when a school adds seats: first come, first served.
import type { Claim, SeatRoll } from './enrollment'

/** A claim that moves from the line into a seat. */
export function promotedClaim(claim: Claim, now: number): Claim {
  return { ...claim, promotedAt: now }
}

/** The roll with free seats given to the first in line, or null when nobody waits or no seat is free. */
export function promoteWaiting(roll: SeatRoll, now: number): Omit<SeatRoll, '_id'> | null {
  const moving = Math.min(roll.seatsLeft, roll.waiting.length)
  if (moving <= 0) return null
  const { _id, ...rest } = roll
  return {
    ...rest,
    seatsLeft: roll.seatsLeft - moving,
    seated: [...roll.seated, ...roll.waiting.slice(0, moving).map((claim) => promotedClaim(claim, now))],
    waiting: roll.waiting.slice(moving),
    rev: roll.rev + 1,
    touchedAt: now,
  }
}
