// Finds a child's place in a seat roll, and changes the roll when a place is given back.
import type { Claim, SeatRoll } from './enrollment'
import { promotedClaim } from './promote-waiting'

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

export interface RollChange {
  readonly roll: Omit<SeatRoll, '_id'>
  /** Who got the freed seat. */
  readonly promoted: Claim | null
}

export interface Freeing {
  readonly now: number
  /** False once no lesson is left for whoever moves up: then the seat stays free. */
  readonly hasLessons: boolean
}

/** A freed seat goes to the first in line. Null when the child has neither seat nor place: nothing to give back. */
export function rollAfterWithdrawal(roll: SeatRoll, pupilId: string, { now, hasLessons }: Freeing): RollChange | null {
  const { state } = standingIn(roll, pupilId)
  if (state === 'NONE') return null
  const others = (claims: readonly Claim[]) => claims.filter((claim) => claim.pupilId !== pupilId)
  const [waiting, staying] = [others(roll.waiting), others(roll.seated)]
  const first = state === 'SEATED' && hasLessons ? waiting[0] : undefined
  const promoted = first === undefined ? null : promotedClaim(first, now)
  const seated = promoted === null ? staying : [...staying, promoted]
  return {
    promoted,
    roll: {
      planId: roll.planId,
      capacity: roll.capacity,
      seatsLeft: roll.capacity - seated.length,
      seated,
      waiting: promoted === null ? waiting : waiting.slice(1),
      rev: roll.rev + 1,
      touchedAt: now,
    },
  }
}

/** While a course has lessons: seats add up, nobody waits beside a free seat, nobody is in the roll twice. */
export function rollIsSound({ capacity, seatsLeft, seated, waiting }: SeatRoll): boolean {
  const pupils = [...seated, ...waiting].map(({ pupilId }) => pupilId)
  const seatsAddUp = seatsLeft >= 0 && seatsLeft === capacity - seated.length
  return seatsAddUp && (seatsLeft === 0 || waiting.length === 0) && new Set(pupils).size === pupils.length
}
