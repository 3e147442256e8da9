// Says a child's place in a course as the catalog shows it: none, a seat, or a position in line.
import { openInvitation } from '@domain/enrollment/course-invitations/invitations'
import { type Place, placeIn } from '@domain/enrollment/seats/place-in'
import type { OwnSeats } from '../collections/seat-rolls'

export interface Standing {
  readonly state: 'NONE' | Place['state']
  readonly position: number | null
  /** A seat is offered to it until then. */
  readonly offerUntil?: number
  /** The school named this child: a seat is kept until then. */
  readonly invitedUntil?: number
}

export const NO_STANDING: Standing = { state: 'NONE', position: null }

export function standingOf({ own }: OwnSeats, pupilId: string, now: number): Standing {
  const place = placeIn(own, pupilId)
  const invitation = place === null ? openInvitation(own, pupilId, now) : null
  return invitation === null ? standingAt(place, now) : { ...NO_STANDING, invitedUntil: invitation.until }
}

/** An offer whose time is over is none any more, whenever the timer comes. */
export function standingAt(place: Place | null, now: number): Standing {
  if (place === null) return NO_STANDING
  const { state, position, claim } = place
  const { offer } = claim
  return { state, position, ...(offer !== undefined && offer.until > now ? { offerUntil: offer.until } : {}) }
}
