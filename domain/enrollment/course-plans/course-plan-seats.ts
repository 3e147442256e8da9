// Applies a new number of seats: no child loses a seat, nor one that is offered to it.
import type { SeatRoll } from '../seats/enrollment'
import { offeredIn } from '../seats/offer-seats'

export type SeatChange = Pick<SeatRoll, 'capacity' | 'seatsLeft'>

/** The fewest seats a course can have now. */
export function capacityWithin(roll: Pick<SeatRoll, 'seated' | 'waiting'>, wanted: number): number {
  return Math.max(wanted, roll.seated.length + offeredIn(roll))
}

/** Null when the roll is right already. Lowering stops at the seats taken and offered; what is added, the timer offers. */
export function rollWithCapacity(roll: SeatRoll, wanted: number): SeatChange | null {
  const capacity = capacityWithin(roll, wanted)
  if (capacity === roll.capacity) return null
  return { capacity, seatsLeft: capacity - roll.seated.length - offeredIn(roll) }
}
