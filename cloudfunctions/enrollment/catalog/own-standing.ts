// Says a child's place in a course as the catalog shows it: none, a seat, or a position in line.
import { type Place, placeIn } from '@domain/enrollment/seats/place-in'
import type { OwnSeats } from '../collections/seat-rolls'

export interface Standing {
  readonly state: 'NONE' | Place['state']
  readonly position: number | null
}

export const NO_STANDING: Standing = { state: 'NONE', position: null }

export function standingOf({ own }: OwnSeats, pupilId: string): Standing {
  const place = placeIn(own, pupilId)
  return place === null ? NO_STANDING : { state: place.state, position: place.position }
}
