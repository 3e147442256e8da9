// Names whom a changed course touches, one way at a time; a child twice in one way stands once.
import type { SeatRoll } from '../seats/enrollment'
import type { Consequences } from './consequences-of'

/** Told; in two courses at once; free to come in; fetched at another time; up from the line. */
export const TOUCHED_HOW = ['TOLD', 'CLASHING', 'CAN_JOIN', 'PICKUP', 'MOVES_UP'] as const
export type TouchedHow = (typeof TOUCHED_HOW)[number]

interface TouchedPupil {
  readonly pupilId: string
  /** The other course of a clash. */
  readonly with: string | null
}

export function touchedPupils(
  how: TouchedHow,
  { children, seats }: Pick<Consequences, 'children' | 'seats'>,
  roll: Pick<SeatRoll, 'seated' | 'waiting'> | undefined,
): readonly TouchedPupil[] {
  const found = touchedBy(how, { children, seats }, { seated: roll?.seated ?? [], waiting: roll?.waiting ?? [] })
  return [...new Map(found.map((one) => [`${one.pupilId} ${one.with ?? ''}`, one])).values()]
}

function touchedBy(
  how: TouchedHow,
  { children, seats }: Pick<Consequences, 'children' | 'seats'>,
  { seated, waiting }: Pick<SeatRoll, 'seated' | 'waiting'>,
): readonly TouchedPupil[] {
  switch (how) {
    case 'TOLD':
      return seated.map(alone)
    case 'CLASHING':
      return children.clashes.map(({ pupilId, title }) => ({ pupilId, with: title }))
    case 'CAN_JOIN':
      return children.canJoin.map((pupilId) => alone({ pupilId }))
    case 'PICKUP':
      return children.pickups.map((pupilId) => alone({ pupilId }))
    case 'MOVES_UP':
      return waiting.slice(0, seats.movesUp).map(alone)
  }
}

function alone({ pupilId }: { readonly pupilId: string }): TouchedPupil {
  return { pupilId, with: null }
}
