// Derives a child's place in a course, seated or waitlisted, from its claims on the seat roll.
import type { Held } from '@domain/enrollment/seats/sync-enrollments'
import type { OwnSeats } from './seat-stages'

export interface Standing {
  readonly state: 'NONE' | 'SEATED' | 'WAITLISTED'
  readonly position: number | null
}

export const NO_STANDING: Standing = { state: 'NONE', position: null }

export function heldPlace({ seatedClaims, waitingClaims }: OwnSeats): Held | null {
  const seated = seatedClaims[0]
  if (seated) return { claim: seated, state: 'SEATED' }
  const waiting = waitingClaims[0]
  return waiting ? { claim: waiting, state: 'WAITLISTED' } : null
}

export function standingOf(seats: OwnSeats): Standing {
  const held = heldPlace(seats)
  if (held === null) return NO_STANDING
  return { state: held.state, position: held.state === 'WAITLISTED' ? seats.place + 1 : null }
}
