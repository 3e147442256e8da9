// Claims a place: a seat if one is free, else the end of the waitlist, else what the child holds.
import type { Course } from '@domain/enrollment/courses/course'
import type { Claim, PupilTerm } from '@domain/enrollment/seats/enrollment'
import { type Place, placeIn } from '@domain/enrollment/seats/place-in'
import { untilSettled } from '../../runtime/retry'
import {
  type OwnPlace,
  type OwnSeats,
  readOwnPlace,
  type Seats,
  standInLine,
  takeSeat,
} from '../collections/seat-rolls'

export interface ClaimedPlace {
  readonly place: Place
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
export function claimPlace({ course, claim, seats, record }: Claiming): Promise<ClaimedPlace | 'FULL'> {
  let last: OwnPlace = { seats, record }
  const held = () => {
    const place = placeIn(last.seats.own, claim.pupilId)
    return place && { place, record: last.record }
  }
  return untilSettled(async () => {
    const known = held()
    if (known !== null) return known
    if (course.kind === 'CARE' && looksFull(last.seats)) return 'FULL'
    if (await takeEither(course, claim, looksFull(last.seats))) {
      const place: Place = { claim, state: 'SEATED', position: null }
      return { place, record: last.record }
    }
    const read = await readOwnPlace(course._id, claim.pupilId)
    if (read === null) throw new TypeError(`no seat roll for course ${course._id}`)
    last = read
    return held()
  })
}

/** Nobody passes who waits and was not asked yet. */
export function looksFull({ seatsLeft, waiting, offered }: Seats): boolean {
  return seatsLeft <= 0 || waiting > offered
}

/**
 * Tries the likelier of seat and line first, then the other in case the course filled or emptied meanwhile. True with a
 * seat; who stands in line reads at which place: the roll may hold hundreds, and only it knows.
 */
async function takeEither(course: Course, claim: Claim, full: boolean): Promise<boolean> {
  const taking = { courseId: course._id, claim }
  const isInLine = () => (course.kind === 'CARE' ? Promise.resolve(false) : standInLine(taking))
  if (full) return !(await isInLine()) && (await takeSeat(taking))
  if (await takeSeat(taking)) return true
  await isInLine()
  return false
}
