// The collection wishes: its documents, its indexes, and every read and write of it.
import { type Wishes, wishesIdOf } from '@domain/enrollment/wishes/wishes'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { readAll } from '../../runtime/read-all'
import { wishesFates } from './fates/wishes-fates'

/** _id: `${planId}:${pupilId}`. */
export const wishes = defineCollection<Wishes>({
  name: 'wishes',
  fates: wishesFates,
  indexes: [index('plan', ['planId', '_id']), index('pupil', ['pupilId', 'planId']), index('saved', ['savedAt'])],
})

/** From pupils with their `plan`: adds `wishes`, those of that plan. */
export const wishesOfPupil: readonly Stage[] = [
  { $addFields: { wishesKey: { $concat: ['$plan._id', ':', '$_id'] } } },
  { $lookup: { from: wishes.name, localField: 'wishesKey', foreignField: '_id', as: 'wishes' } },
  { $unset: 'wishesKey' },
]

/** Every child's of a plan that wishes something. */
export function readWishesOfPlan(planId: string): Promise<readonly Wishes[]> {
  return readAll(wishes, { planId, 'wishes.0': { $exists: true } })
}

export async function readWishes(planId: string, pupilIds: readonly string[]): Promise<readonly Wishes[]> {
  return wishes.find({ _id: { $in: pupilIds.map((id) => wishesIdOf(planId, id)) } }, { limit: pupilIds.length })
}

/** How many children name a course, and name it first. `_id` is the course's. */
export interface WishCount {
  readonly _id: string
  readonly wished: number
  readonly wishedFirst: number
}

/** Adds `wishCounts` whatever document it is added to: one a course of this plan. */
export function wishCountsNamed(planId: string): Stage {
  const pipeline = [
    { $match: { planId } },
    { $unwind: { path: '$wishes', includeArrayIndex: 'rank' } },
    {
      $group: {
        _id: '$wishes',
        wished: { $sum: 1 },
        wishedFirst: { $sum: { $cond: [{ $eq: ['$rank', 0] }, 1, 0] } },
      },
    },
  ]
  return { $lookup: { from: wishes.name, pipeline, as: 'wishCounts' } }
}

/** Adds `wishingCount`, one row or none: how many children of this plan wish something. */
export function wishingCountNamed(planId: string): Stage {
  const pipeline = [{ $match: { planId, 'wishes.0': { $exists: true } } }, { $count: 'count' }]
  return { $lookup: { from: wishes.name, pipeline, as: 'wishingCount' } }
}

/** False when they were saved meanwhile. */
export function writeWishes(before: Wishes | null, after: Wishes): Promise<boolean> {
  if (before === null) return wishes.insert(after)
  const { wishes: ranked, atMost, together, consent, savedAt, rev } = after
  return wishes.updateOne(
    { _id: after._id, rev: before.rev },
    { $set: { wishes: ranked, atMost, together, consent, savedAt, rev } },
  )
}

/** A page of children with wishes, by id. */
export async function readWishingAfter(planId: string, after: string, limit: number): Promise<readonly Wishes[]> {
  return wishes.find({ planId, 'wishes.0': { $exists: true } }, after === '' ? { limit } : { limit, after })
}

/** Adds `wishes` to pupils: every one of theirs. */
export const wishesOfLeaver: Stage = {
  $lookup: { from: wishes.name, localField: '_id', foreignField: 'pupilId', as: 'wishes' },
}

/** Of a child that left: no draw is for it any more. */
export async function removeWishes(_id: string): Promise<void> {
  await wishes.remove({ _id })
}
