// The collection draws: its documents, its indexes, and every read and write of it.
import type { Draw } from '@domain/enrollment/draws/draw'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { drawsFates } from './fates/draws-fates'

/** _id: the plan's. Nothing secret is in it but a number one person typed, which no action answers. */
export const draws = defineCollection<Draw>({
  name: 'draws',
  fates: drawsFates,
  indexes: [index('school', ['schoolId', '_id']), index('work', ['hasWork'])],
})

/** Adds `draws` to documents with a `planId`: the plan's, or none. */
export const drawOfPlan: Stage = {
  $lookup: { from: draws.name, localField: 'planId', foreignField: '_id', as: 'draws' },
}

/** The same for a child with its `plan`. */
export const drawOfChildsPlan: Stage = {
  $lookup: { from: draws.name, localField: 'plan._id', foreignField: '_id', as: 'draws' },
}

/** Adds `draws`: the one of this plan, or none, whatever document it is added to. */
export function drawNamed(planId: string): Stage {
  return { $lookup: { from: draws.name, pipeline: [{ $match: { _id: planId } }], as: 'draws' } }
}

export async function readDraw(planId: string): Promise<Draw | null> {
  const [draw] = await draws.find({ _id: planId }, { limit: 1 })
  return draw ?? null
}

/** False when somebody was faster. The first one is inserted. What is stored has a revision one higher. */
export function writeDraw(before: Draw | null, after: Draw): Promise<boolean> {
  if (before === null) return draws.insert({ ...after, rev: 1 })
  const { _id: _, ...values } = after
  return draws.updateOne({ _id: before._id, rev: before.rev }, { $set: { ...values, rev: before.rev + 1 } })
}

/** False when it changed meanwhile, or is gone. */
export async function removeDraw({ _id, rev }: Draw): Promise<boolean> {
  return (await draws.remove({ _id, rev })) > 0
}

/** Draws of which the timer has something to do. */
export function findDrawsWithWork(limit: number): Promise<readonly Draw[]> {
  return draws.find({ hasWork: true }, { limit })
}
