// Applies a new number of seats: no child loses a seat, and free seats go to the waitlist.
import type { SeatRoll } from '../seats/enrollment'
import { promotedClaim } from '../seats/promote-waiting'
import type { Freeing } from '../seats/seat-claim'

export type SeatChange = Pick<SeatRoll, 'capacity' | 'seatsLeft' | 'seated' | 'waiting'>

/** The fewest seats a course can have now. */
export function capacityWithin(roll: Pick<SeatRoll, 'seated'>, wanted: number): number {
  return Math.max(wanted, roll.seated.length)
}

/** Null when the roll is right already. Lowering stops at the seats taken; raising seats the first in line. */
export function rollWithCapacity(roll: SeatRoll, wanted: number, { now, hasLessons }: Freeing): SeatChange | null {
  const capacity = capacityWithin(roll, wanted)
  if (capacity === roll.capacity) return null
  const free = hasLessons ? capacity - roll.seated.length : 0
  const seated = [...roll.seated, ...roll.waiting.slice(0, free).map((claim) => promotedClaim(claim, now))]
  return { capacity, seated, waiting: roll.waiting.slice(free), seatsLeft: capacity - seated.length }
}
