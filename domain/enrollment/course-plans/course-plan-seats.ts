// Applies a new number of seats: no child loses a seat, nor one that is offered to it.
import type { SeatRoll } from '../seats/enrollment'
import { invitedIn, offeredIn } from '../seats/offer-seats'

export type SeatChange = Pick<SeatRoll, 'capacity' | 'seatsLeft'>

/** The fewest seats a course can have now. */
export function capacityWithin(roll: Pick<SeatRoll, 'seated' | 'waiting' | 'invited'>, wanted: number): number {
  return Math.max(wanted, roll.seated.length + offeredIn(roll) + invitedIn(roll))
}

/** Null when the roll is right already. Lowering stops at the seats taken, offered and kept for invited children; what is added, the timer offers. */
export function rollWithCapacity(roll: SeatRoll, wanted: number): SeatChange | null {
  const capacity = capacityWithin(roll, wanted)
  if (capacity === roll.capacity) return null
  return { capacity, seatsLeft: capacity - roll.seated.length - offeredIn(roll) - invitedIn(roll) }
}
