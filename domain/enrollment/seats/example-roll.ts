// Builds seat rolls for golden tables from the names of who sits, waits and is asked.
import type { Claim, SeatRoll } from './enrollment'

export function exampleClaim(pupilId: string, at = 1): Claim {
  return { pupilId, at, consent: { textVersion: 'example', personId: `parent of ${pupilId}`, at } }
}

export interface RollNames {
  readonly capacity: number
  readonly seated?: readonly string[]
  readonly waiting?: readonly string[]
  /** Of those who wait; each until the instant 100. */
  readonly offered?: readonly string[]
}

export function exampleRoll({ capacity, seated = [], waiting = [], offered = [] }: RollNames): SeatRoll {
  const inLine = (pupilId: string): Claim =>
    offered.includes(pupilId) ? { ...exampleClaim(pupilId), offer: { at: 50, until: 100 } } : exampleClaim(pupilId)
  return {
    _id: 'chess',
    planId: 'plan',
    capacity,
    seatsLeft: capacity - seated.length - offered.length,
    seated: seated.map((pupilId) => exampleClaim(pupilId)),
    waiting: waiting.map(inLine),
    rev: 7,
    touchedAt: 1,
  }
}

export function namesIn({ seated, waiting }: Pick<SeatRoll, 'seated' | 'waiting'>) {
  return {
    seated: seated.map(({ pupilId }) => pupilId),
    waiting: waiting.map(({ pupilId }) => pupilId),
    offered: waiting.filter(({ offer }) => offer !== undefined).map(({ pupilId }) => pupilId),
  }
}
