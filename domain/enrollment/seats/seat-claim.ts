// Finds a child's place in a seat roll, and changes the roll when a place is given back.
import type { Claim, SeatRoll } from './enrollment'
import { invitedIn, type Offering, offeredIn, offerSeats, type RollAfter, rollWith } from './offer-seats'

export interface Standing {
  readonly state: 'NONE' | 'SEATED' | 'WAITLISTED'
  /** From 1 in the waitlist, else null. */
  readonly position: number | null
}

export function standingIn(roll: Pick<SeatRoll, 'seated' | 'waiting'>, pupilId: string): Standing {
  if (roll.seated.some((claim) => claim.pupilId === pupilId)) return { state: 'SEATED', position: null }
  const index = roll.waiting.findIndex((claim) => claim.pupilId === pupilId)
  return index < 0 ? { state: 'NONE', position: null } : { state: 'WAITLISTED', position: index + 1 }
}

/**
 * A freed seat is offered to the first in line that is eligible, in the same write: it is at no moment anybody's who
 * comes by. Null when the child has neither seat nor place: nothing to give back.
 */
export function rollAfterWithdrawal(roll: SeatRoll, pupilId: string, offering: Offering): RollAfter | null {
  if (standingIn(roll, pupilId).state === 'NONE') return null
  const others = (claims: readonly Claim[]) => claims.filter((claim) => claim.pupilId !== pupilId)
  const left = rollWith(roll, { seated: others(roll.seated), waiting: others(roll.waiting) }, offering.now)
  const offered = offerSeats({ ...left, _id: roll._id }, offering)
  return offered === null ? left : { ...offered, rev: left.rev }
}

/** Whether a seat would be free without this child's place: then somebody is to be asked. */
export function freesSeat(roll: SeatRoll, pupilId: string): boolean {
  const seated = roll.seated.some((claim) => claim.pupilId === pupilId)
  return seated || roll.waiting.some((claim) => claim.pupilId === pupilId && claim.offer !== undefined)
}

const everybody = () => true

/**
 * While a course has lessons: seats add up, nobody eligible waits unasked beside a free seat, nobody is in the roll
 * twice.
 */
export function rollIsSound(roll: SeatRoll, isEligible: (pupilId: string) => boolean = everybody): boolean {
  const { capacity, seatsLeft, seated, waiting } = roll
  const pupils = [...seated, ...waiting].map(({ pupilId }) => pupilId)
  const seatsAddUp = seatsLeft >= 0 && seatsLeft === capacity - seated.length - offeredIn(roll) - invitedIn(roll)
  const unasked = waiting.filter(({ offer, pupilId }) => offer === undefined && isEligible(pupilId))
  return seatsAddUp && (seatsLeft === 0 || unasked.length === 0) && new Set(pupils).size === pupils.length
}
