// Stores seat rolls: each change is one conditional update of one document, so seats add up.
import type { Claim, PupilTerm, SeatRoll } from '@domain/enrollment/seats/enrollment'
import type { Held } from '@domain/enrollment/seats/sync-enrollments'
import type { Filter } from '../../runtime/database'
import { seatRolls as rolls, type StoredRoll } from '../collections/seat-rolls'
import { recordStage } from './child-stages'
import { type OwnSeats, ownSeatsStage } from './seat-stages'

export interface Taking {
  readonly courseId: string
  readonly claim: Claim
}

/** Nobody holds two places: the pupil stands in neither list. */
function notYetIn(pupilId: string): Filter {
  return { 'seated.pupilId': { $ne: pupilId }, 'waiting.pupilId': { $ne: pupilId } }
}

/** True when the seat is ours now. Never past somebody who waits (seats may have been added by the school). */
export function takeSeat({ courseId, claim }: Taking): Promise<boolean> {
  return rolls.updateOne(
    { _id: courseId, seatsLeft: { $gt: 0 }, waiting: { $size: 0 }, ...notYetIn(claim.pupilId) },
    { $inc: { seatsLeft: -1, rev: 1 }, $push: { seated: claim }, $set: { touchedAt: claim.at } },
  )
}

/** Our position in line, from 1, or null when there is no line to join or we are in the roll already. */
export async function takePlaceInLine({ courseId, claim }: Taking): Promise<number | null> {
  const roll = await rolls.updateAndReturn(
    {
      _id: courseId,
      $or: [{ seatsLeft: { $lte: 0 } }, { 'waiting.0': { $exists: true } }],
      ...notYetIn(claim.pupilId),
    },
    { $inc: { rev: 1 }, $push: { waiting: claim }, $set: { touchedAt: claim.at } },
  )
  if (roll === null) return null
  return roll.waiting.findIndex(({ pupilId }) => pupilId === claim.pupilId) + 1
}

export interface OwnPlace {
  readonly seats: OwnSeats
  readonly record: PupilTerm | null
}

/** What the roll says about one child now, and the child's record, in one read. */
export async function readOwnPlace(courseId: string, pupilId: string): Promise<OwnPlace | null> {
  const [row] = await rolls.aggregate<OwnSeats & { readonly terms: readonly PupilTerm[] }>([
    { $match: { _id: courseId } },
    recordStage(pupilId),
    ownSeatsStage(pupilId, { terms: 1 }),
  ])
  if (row === undefined) return null
  const { terms, ...seats } = row
  return { seats, record: terms[0] ?? null }
}

export async function readRoll(courseId: string): Promise<SeatRoll | null> {
  const [roll] = await rolls.find({ _id: courseId }, { limit: 1 })
  return roll ?? null
}

/** Puts `next` in place of `current`, unless somebody changed the roll since it was read. */
export function replaceRoll(current: SeatRoll, next: Omit<SeatRoll, '_id'>): Promise<boolean> {
  const { capacity, seatsLeft, seated, waiting, touchedAt } = next
  return rolls.updateOne(
    { _id: current._id, rev: current.rev },
    { $set: { capacity, seatsLeft, seated, waiting, touchedAt, rev: current.rev + 1 } },
  )
}

/** Courses whose roll changed since `from` and that no sweep has seen since; what one answer cannot hold is for the next sweep. */
export async function findUnsweptRolls(from: number): Promise<readonly string[]> {
  const unswept = await rolls.aggregate<Pick<StoredRoll, '_id'>>([
    { $match: { touchedAt: { $gte: from } } },
    { $match: { $expr: { $ne: ['$rev', '$sweptRev'] } } },
    { $project: { _id: 1 } },
  ])
  return unswept.map(({ _id }) => _id)
}

/** A roll that changed meanwhile stays unswept. */
export async function markSwept({ _id, rev }: SeatRoll): Promise<void> {
  await rolls.updateOne({ _id, rev }, { $set: { sweptRev: rev } })
}

/** Positions in line by course id, for the courses this child waits for. */
export async function readPositions(
  courseIds: readonly string[],
  pupilId: string,
): Promise<ReadonlyMap<string, number>> {
  if (courseIds.length === 0) return new Map()
  const rows = await rolls.aggregate<OwnSeats>([{ $match: { _id: { $in: courseIds } } }, ownSeatsStage(pupilId)])
  return new Map(rows.map(({ _id, place }) => [_id, place + 1]))
}

/** The place one child holds in a whole roll. */
export function heldIn(roll: SeatRoll, pupilId: string): Held | null {
  const seated = roll.seated.find((claim) => claim.pupilId === pupilId)
  if (seated) return { claim: seated, state: 'SEATED' }
  const waiting = roll.waiting.find((claim) => claim.pupilId === pupilId)
  return waiting ? { claim: waiting, state: 'WAITLISTED' } : null
}
