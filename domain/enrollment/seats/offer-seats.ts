// Offers free seats to who waits, in order: made, accepted, ended without an answer.
import type { Claim, SeatRoll } from './enrollment'

/** A roll without its id, as it is written. */
export type RollAfter = Omit<SeatRoll, '_id'>

export interface Offering {
  readonly now: number
  /** When the offers made now end. */
  readonly until: number
  /** Who of the line may take a seat today; the others keep their places. */
  readonly eligible: ReadonlySet<string>
}

/** The seats held for claims in line. */
export function offeredIn({ waiting }: Pick<SeatRoll, 'waiting'>): number {
  return waiting.filter(({ offer }) => offer !== undefined).length
}

/** The seats kept for children the school named. */
export function invitedIn({ invited = [] }: Pick<SeatRoll, 'invited'>): number {
  return invited.filter(({ end }) => end === undefined).length
}

/** The one place that reckons free seats. */
export function rollWith(
  roll: SeatRoll,
  lists: Partial<Pick<SeatRoll, 'capacity' | 'seated' | 'waiting' | 'invited'>>,
  now: number,
): RollAfter {
  const { planId, rev } = roll
  const { capacity, seated, waiting, invited } = { ...roll, ...lists }
  const named = invited === undefined ? {} : { invited }
  const seatsLeft = capacity - seated.length - offeredIn({ waiting }) - invitedIn(named)
  return { planId, capacity, seatsLeft, seated, waiting, ...named, rev: rev + 1, touchedAt: now }
}

/** The roll with free seats offered to the first in line that are eligible; null when there is none to offer, or to nobody. */
export function offerSeats(roll: SeatRoll, { now, until, eligible }: Offering): RollAfter | null {
  let free = roll.seatsLeft
  const waiting = roll.waiting.map((claim) => {
    if (free <= 0 || claim.offer !== undefined || !eligible.has(claim.pupilId)) return claim
    free -= 1
    return { ...claim, offer: { at: now, until } }
  })
  return free === roll.seatsLeft ? null : rollWith(roll, { waiting }, now)
}

/**
 * Ends the offers whose time is over. The first time the claim goes to the end of the line, the second time it leaves:
 * a family that never answers holds no seat for more than two times the hours. Null when none is over.
 */
export function lapseOffers(roll: SeatRoll, now: number): RollAfter | null {
  const isOver = ({ offer }: Claim) => offer !== undefined && offer.until <= now
  if (!roll.waiting.some(isOver)) return null
  const later = roll.waiting.filter((claim) => isOver(claim) && claim.lapsedAt === undefined)
  const moved = later.map(({ offer: _, ...claim }) => ({ ...claim, lapsedAt: now }))
  return rollWith(roll, { waiting: [...roll.waiting.filter((claim) => !isOver(claim)), ...moved] }, now)
}

/** `insteadOf`: a course that is given up for it in the same step. */
export interface Accepting {
  readonly now: number
  readonly insteadOf?: string
}

/** The roll with the offered seat taken; null when this child has no offer, or its time is over. */
export function acceptOffer(roll: SeatRoll, pupilId: string, { now, insteadOf }: Accepting): RollAfter | null {
  const claim = roll.waiting.find((one) => one.pupilId === pupilId)
  if (claim?.offer === undefined || claim.offer.until <= now) return null
  const { offer: _, lapsedAt: __, ...kept } = claim
  const instead = insteadOf === undefined ? {} : { insteadOf: { courseId: insteadOf, from: now } }
  const seat = { ...kept, promotedAt: now, ...instead }
  return rollWith(roll, { seated: [...roll.seated, seat], waiting: roll.waiting.filter((one) => one !== claim) }, now)
}

/** When the timer has to look at the line again; null: only once something changes. */
export function rollDueAt(
  { seatsLeft, waiting, invited = [], touchedAt }: Pick<SeatRoll, 'seatsLeft' | 'waiting' | 'invited' | 'touchedAt'>,
  hasLessons: boolean,
): number | null {
  if (!hasLessons) return null
  const ends = waiting.flatMap(({ offer }) => (offer === undefined ? [] : [offer.until]))
  const unasked = seatsLeft > 0 && waiting.some(({ offer }) => offer === undefined) ? [touchedAt] : []
  const named = invited.flatMap(({ end, until }) => (end === undefined ? [until] : []))
  const all = [...ends, ...unasked, ...named]
  return all.length === 0 ? null : Math.min(...all)
}
