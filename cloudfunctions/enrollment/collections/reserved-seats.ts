// The collection reservedSeats: seats kept for needs that nobody but the school's office learns of.
import type { ReservedSeat } from '@domain/enrollment/wishes/wishes'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { pupilOf } from '../../identity/collections/pupils'
import { defineCollection, index } from '../../runtime/collection'
import { MOST_ROWS, type Stage } from '../../runtime/database'
import { reservedSeatsFates } from './fates/reserved-seats-fates'

/** _id: `planId:courseId:pupilId`. */
export const reservedSeats = defineCollection<ReservedSeat>({
  name: 'reservedSeats',
  fates: reservedSeatsFates,
  indexes: [index('plan', ['planId', '_id']), index('pupil', ['pupilId', 'planId']), index('at', ['at'])],
})

export type ReservedForPupil = ReservedSeat & { readonly pupils: readonly Pick<Pupil, 'name' | 'homeroomName'>[] }

export function readReservedOfPlan(planId: string): Promise<readonly ReservedSeat[]> {
  return reservedSeats.find({ planId }, { limit: MOST_ROWS })
}

export function readReservedWithPupils(planId: string): Promise<readonly ReservedForPupil[]> {
  return reservedSeats.aggregate<ReservedForPupil>([{ $match: { planId } }, { $sort: { at: 1 } }, pupilOf])
}

/** Adds `reserved` whatever document it is added to: one a seat, without whose it is. */
export function reservedNamed(planId: string): Stage {
  const pipeline = [{ $match: { planId } }, { $project: { courseId: 1 } }]
  return { $lookup: { from: reservedSeats.name, pipeline, as: 'reserved' } }
}

/** Adds `reserved`: the child's own in this plan. */
export function reservedOfPupil(planId: string, pupilId: string): Stage {
  const pipeline = [{ $match: { planId, pupilId } }, { $project: { courseId: 1 } }]
  return { $lookup: { from: reservedSeats.name, pipeline, as: 'reserved' } }
}

/** One already there stays as it is. */
export async function insertReserved(seat: ReservedSeat): Promise<void> {
  await reservedSeats.insert(seat)
}

export async function removeReserved(_id: string): Promise<void> {
  await reservedSeats.remove({ _id })
}

/** Adds `reserved` to pupils: seats kept for them, in any plan. */
export const reservedOfLeaver: Stage = {
  $lookup: { from: reservedSeats.name, localField: '_id', foreignField: 'pupilId', as: 'reserved' },
}
