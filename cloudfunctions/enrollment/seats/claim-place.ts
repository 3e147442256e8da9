// Claims a place: a seat if one is free, else the end of the waitlist, else what the child holds.
import type { Course } from '@domain/enrollment/courses/course'
import type { Claim, PupilTerm } from '@domain/enrollment/seats/enrollment'
import type { Held } from '@domain/enrollment/seats/sync-enrollments'
import { untilSettled } from '../../runtime/retry'
import { heldPlace } from './own-standing'
import { readOwnPlace, takePlaceInLine, takeSeat } from './seat-roll-store'
import type { OwnSeats, Seats } from './seat-stages'

export interface Place {
  readonly held: Held
  readonly position: number | null
  /** The child's record as last read. */
  readonly record: PupilTerm | null
}

export interface Claiming {
  readonly course: Course
  readonly claim: Claim
  readonly seats: OwnSeats
  readonly record: PupilTerm | null
}

/** Care is never waitlisted (C1): `FULL` only comes for care. */
export function claimPlace({ course, claim, seats, record }: Claiming): Promise<Place | 'FULL'> {
  let last: { readonly seats: OwnSeats; readonly record: PupilTerm | null } = { seats, record }
  return untilSettled(async () => {
    const place = placeHeld(last)
    if (place) return place
    if (course.kind === 'CARE' && looksFull(last.seats)) return 'FULL'
    const taken = await tryBoth(course, claim, looksFull(last.seats))
    if (taken) return { ...taken, record: last.record }
    const read = await readOwnPlace(course._id, claim.pupilId)
    if (read === null) throw new TypeError(`no seat roll for course ${course._id}`)
    last = read
    return placeHeld(last)
  })
}

function looksFull({ seatsLeft, waiting }: Seats): boolean {
  return seatsLeft <= 0 || waiting > 0
}

function placeHeld({ seats, record }: { seats: OwnSeats; record: PupilTerm | null }): Place | null {
  const held = heldPlace(seats)
  return held && { held, position: held.state === 'WAITLISTED' ? seats.place + 1 : null, record }
}

type Taken = Pick<Place, 'held' | 'position'>

/** Tries the likelier of seat and waitlist first, then the other in case the course filled or emptied meanwhile. */
async function tryBoth(course: Course, claim: Claim, full: boolean): Promise<Taken | null> {
  const taking = { courseId: course._id, claim }
  const seat = async (): Promise<Taken | null> =>
    (await takeSeat(taking)) ? { held: { claim, state: 'SEATED' }, position: null } : null
  const line = async (): Promise<Taken | null> => {
    const position = course.kind === 'CARE' ? null : await takePlaceInLine(taking)
    return position === null ? null : { held: { claim, state: 'WAITLISTED' }, position }
  }
  return full ? ((await line()) ?? (await seat())) : ((await seat()) ?? (await line()))
}
