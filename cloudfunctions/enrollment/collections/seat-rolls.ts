// The collection seatRolls: its documents, its indexes, its reads, and its writes.
// Each write is one conditional update of one document, so that seats add up.

import { rollWithCapacity } from '@domain/enrollment/course-plans/course-plan-seats'
import type { Claim, PupilTerm, RollUpkeep, SeatRoll, StoredRoll } from '@domain/enrollment/seats/enrollment'
import type { RollAfter } from '@domain/enrollment/seats/offer-seats'
import { type Place, placeIn, type RollClaims } from '@domain/enrollment/seats/place-in'
import { type DrawnClaims, rollWithDrawn } from '@domain/enrollment/seats/roll-with-drawn'
import { batchesOf } from '../../runtime/batches'
import { defineCollection, index } from '../../runtime/collection'
import type { Filter, Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { untilSettled } from '../../runtime/retry'
import { seatRollsFates } from './fates/seat-rolls-fates'
import { recordOfChild } from './pupil-terms'

/** _id: the course's id. */
export const seatRolls = defineCollection<StoredRoll>({
  name: 'seatRolls',
  fates: seatRollsFates,
  indexes: [index('plan', ['planId', '_id']), index('touched', ['touchedAt']), index('due', ['dueAt'])],
})

/** How full a course is. `_id` is the course's. */
export interface Seats {
  readonly _id: string
  readonly capacity: number
  /** Neither taken nor offered. */
  readonly seatsLeft: number
  readonly waiting: number
  /** Of those who wait, how many a seat is offered to. */
  readonly offered: number
}

/** How full a course is, and what one child has in it. */
export interface OwnSeats extends Seats {
  readonly own: RollClaims
}

/** An offer, whatever its time. */
const isOffered = { $gt: ['$$claim.offer.until', null] }
const offered = { $size: { $filter: { input: '$waiting', as: 'claim', cond: isOffered } } }
const counts = { capacity: 1, seatsLeft: 1, waiting: { $size: '$waiting' }, offered }

export const seatsStage: Stage = { $project: counts }

export function ownSeatsStage(pupilId: string, also: Readonly<Record<string, 1>> = {}): Stage {
  // Literal: an id beginning with $ must not be read as a field.
  const id = { $literal: pupilId }
  const isThis = { $eq: ['$$claim.pupilId', id] }
  const own = (list: string) => ({ $filter: { input: list, as: 'claim', cond: isThis } })
  return {
    $project: {
      ...counts,
      ...also,
      own: {
        seated: own('$seated'),
        waiting: own('$waiting'),
        ahead: { $indexOfArray: ['$waiting.pupilId', id] },
        invited: { $filter: { input: { $ifNull: ['$invited', []] }, as: 'claim', cond: isThis } },
      },
    },
  }
}

/** Adds `rolls`: those of the plan named by `planField`, each after `stage`. */
export function rollsOfPlan(planField: string, stage: Stage): Stage {
  return joinStage({ from: seatRolls.name, as: 'rolls', local: planField, foreign: 'planId', stages: [stage] })
}

/** From courses: adds `rolls`, the course's own, after `stage`. */
export function rollOf(stage: Stage): Stage {
  return joinStage({ from: seatRolls.name, as: 'rolls', local: '$_id', foreign: '_id', stages: [stage] })
}

/** Adds `rolls` to courses: how many pupils have a seat. */
export const seatedCountOf: Stage = joinStage({
  from: seatRolls.name,
  as: 'rolls',
  local: '$_id',
  foreign: '_id',
  stages: [{ $project: { seated: { $size: '$seated' } } }],
})

/** A roll as it stands, not narrowed. */
export const WHOLE_ROLL: Stage = { $match: {} }

/** More than a plan may hold. */
const MOST_ROLLS = 1_000

export function readRollsOfPlan(planId: string): Promise<readonly SeatRoll[]> {
  return seatRolls.find({ planId }, { limit: MOST_ROLLS })
}

export async function readRoll(courseId: string): Promise<SeatRoll | null> {
  const [roll] = await seatRolls.find({ _id: courseId }, { limit: 1 })
  return roll ?? null
}

export function readRolls(courseIds: readonly string[]): Promise<readonly SeatRoll[]> {
  return seatRolls.find({ _id: { $in: courseIds } }, { limit: courseIds.length })
}

/** How full a course is. */
export async function readSeats(courseId: string): Promise<Seats | null> {
  const [row] = await seatRolls.aggregate<Seats>([{ $match: { _id: courseId } }, seatsStage])
  return row ?? null
}

export interface OwnPlace {
  readonly seats: OwnSeats
  readonly record: PupilTerm | null
}

/** What the roll says about one child now, and the child's record, in one read. */
export async function readOwnPlace(courseId: string, pupilId: string): Promise<OwnPlace | null> {
  const [row] = await seatRolls.aggregate<OwnSeats & { readonly terms: readonly PupilTerm[] }>([
    { $match: { _id: courseId } },
    recordOfChild(pupilId),
    ownSeatsStage(pupilId, { terms: 1 }),
  ])
  if (row === undefined) return null
  const { terms, ...seats } = row
  return { seats, record: terms[0] ?? null }
}

/** Places by course id, for the courses this child waits for. */
export async function readPlaces(
  courseIds: readonly string[],
  pupilId: string,
): Promise<ReadonlyMap<string, Place | null>> {
  if (courseIds.length === 0) return new Map()
  const rows = await seatRolls.aggregate<OwnSeats>([{ $match: { _id: { $in: courseIds } } }, ownSeatsStage(pupilId)])
  return new Map(rows.map(({ _id, own }) => [_id, placeIn(own, pupilId)]))
}

/** The first of the courses whose roll changed since `from` and that no sweep has seen since, the longest waiting first. */
export async function findUnsweptRolls(from: number, most: number): Promise<readonly string[]> {
  const unswept = await seatRolls.aggregate<Pick<StoredRoll, '_id'>>([
    { $match: { touchedAt: { $gte: from } } },
    { $sort: { touchedAt: 1 } },
    { $match: { $expr: { $ne: ['$rev', '$sweptRev'] } } },
    { $limit: most },
    { $project: { _id: 1 } },
  ])
  return unswept.map(({ _id }) => _id)
}

/** Courses whose line the timer has to look at again: an offer ended, or a free seat found nobody eligible before. */
export async function findRollsDue(now: number, most: number): Promise<readonly string[]> {
  const due = await seatRolls.aggregate<Pick<StoredRoll, '_id'>>([
    { $match: { dueAt: { $lte: now } } },
    { $sort: { dueAt: 1 } },
    { $limit: most },
    { $project: { _id: 1 } },
  ])
  return due.map(({ _id }) => _id)
}

export interface Taking {
  readonly courseId: string
  readonly claim: Claim
}

/** Of a line: who waits and was not asked yet. */
const unasked = { $elemMatch: { offer: { $exists: false } } }

/** Nobody holds two places: the pupil stands in neither list. */
function notYetIn(pupilId: string): Filter {
  return { 'seated.pupilId': { $ne: pupilId }, 'waiting.pupilId': { $ne: pupilId } }
}

/** True when the seat is ours now. Never past somebody who waits and was not asked yet. */
export function takeSeat({ courseId, claim }: Taking): Promise<boolean> {
  return seatRolls.updateOne(
    { _id: courseId, seatsLeft: { $gt: 0 }, waiting: { $not: unasked }, ...notYetIn(claim.pupilId) },
    { $inc: { seatsLeft: -1, rev: 1 }, $push: { seated: claim }, $set: { touchedAt: claim.at } },
  )
}

/** All of them or none: true when the seats are theirs now. */
export function takeSeats(courseId: string, claims: readonly Claim[]): Promise<boolean> {
  const pupilIds = claims.map(({ pupilId }) => pupilId)
  const nobodyYet = { 'seated.pupilId': { $nin: pupilIds }, 'waiting.pupilId': { $nin: pupilIds } }
  const touchedAt = Math.max(...claims.map(({ at }) => at))
  return seatRolls.updateOne(
    { _id: courseId, seatsLeft: { $gte: claims.length }, waiting: { $not: unasked }, ...nobodyYet },
    { $inc: { seatsLeft: -claims.length, rev: 1 }, $push: { seated: { $each: claims } }, $set: { touchedAt } },
  )
}

/** False when there is no line to join, or we are in the roll already. */
export function standInLine({ courseId, claim }: Taking): Promise<boolean> {
  return seatRolls.updateOne(
    {
      _id: courseId,
      $or: [{ seatsLeft: { $lte: 0 } }, { waiting: unasked }],
      ...notYetIn(claim.pupilId),
    },
    { $inc: { rev: 1, everWaited: 1 }, $push: { waiting: claim }, $set: { touchedAt: claim.at } },
  )
}

/** Puts `next` in place of `current`, unless somebody changed the roll since it was read. `more` counts for the outlook. */
export function replaceRoll(
  current: SeatRoll,
  next: RollAfter,
  more: Pick<RollUpkeep, 'everWaited' | 'movedUp'> = {},
): Promise<boolean> {
  const { capacity, seatsLeft, seated, waiting, invited, touchedAt } = next
  const named = invited === undefined ? {} : { invited }
  return seatRolls.updateOne(
    { _id: current._id, rev: current.rev },
    { $set: { capacity, seatsLeft, seated, waiting, ...named, touchedAt }, $inc: { rev: 1, ...more } },
  )
}

/** A roll that changed meanwhile stays unswept. */
export async function markSwept({ _id, rev }: SeatRoll, dueAt: number | null): Promise<void> {
  await seatRolls.updateOne({ _id, rev }, { $set: { sweptRev: rev, dueAt } })
}

/** Their courses changed: the sweeper brings the children's records in line and tells the families. */
export async function touchRolls(courseIds: readonly string[], now: number): Promise<void> {
  for (const batch of batchesOf(courseIds)) {
    await seatRolls.updateWhere({ _id: { $in: batch } }, { $set: { touchedAt: now }, $inc: { rev: 1 } })
  }
}

/** Rolls already there stay as they are. */
export function insertRolls(added: readonly SeatRoll[]): Promise<void> {
  return seatRolls.insertMissing(added)
}

/** One update, only if no claim came between: seats add up before and after it. The timer offers what was added. */
export async function changeCapacity(courseId: string, capacity: number, now: number): Promise<void> {
  await untilSettled(async () => {
    const roll = await readRoll(courseId)
    if (roll === null) return true
    const change = rollWithCapacity(roll, capacity)
    if (change === null) return true
    const written = await seatRolls.updateOne(
      { _id: courseId, rev: roll.rev },
      { $set: { ...change, touchedAt: now }, $inc: { rev: 1 } },
    )
    return written || null
  })
}

/** Puts in what a draw gave, in drawn order; who is there already stays. Repeating changes nothing. */
export async function fillRoll(courseId: string, drawn: DrawnClaims, now: number): Promise<void> {
  await untilSettled(async () => {
    const roll = await readRoll(courseId)
    if (roll === null) throw new TypeError(`no seat roll for course ${courseId}`)
    const next = rollWithDrawn(roll, drawn, now)
    if (next === null) return true
    const everWaited = next.waiting.length - roll.waiting.length
    return (await replaceRoll(roll, next, { everWaited })) || null
  })
}

/** How many children sit in a course, and how many wait. `_id` is the course's. */
export interface SeatCount {
  readonly _id: string
  readonly seated: number
  readonly waiting: number
}

/** Adds `seats`: the counts of every course of this plan, whatever document it is added to. */
export function seatsNamed(planId: string): Stage {
  const project = { $project: { seated: { $size: '$seated' }, waiting: { $size: '$waiting' } } }
  return { $lookup: { from: seatRolls.name, pipeline: [{ $match: { planId } }, project], as: 'seats' } }
}
