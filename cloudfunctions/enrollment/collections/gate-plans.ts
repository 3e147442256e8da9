// The collection gatePlans: its documents, its indexes, and every read and write of it.
import type { GatePlan } from '@domain/enrollment/hand-over/gate-plan'
import { defineCollection } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { gatePlansFates } from './fates/gate-plans-fates'

/** _id: the school's id. */
export const gatePlans = defineCollection<GatePlan>({
  name: 'gatePlans',
  fates: gatePlansFates,
  indexes: [],
})

/** Adds `gatePlans` to documents with a school's id at `field`: one or none. */
export function gatePlanOf(field: string): Stage {
  return { $lookup: { from: gatePlans.name, localField: field, foreignField: '_id', as: 'gatePlans' } }
}

/** Schools that use hand-over. */
export function readGateSchools(limit: number): Promise<readonly Pick<GatePlan, '_id'>[]> {
  return gatePlans.aggregate([{ $sort: { _id: 1 } }, { $limit: limit }, { $project: { _id: 1 } }])
}

export async function readGatePlan(schoolId: string): Promise<GatePlan | null> {
  const [plan] = await gatePlans.find({ _id: schoolId }, { limit: 1 })
  return plan ?? null
}

/** False when it changed since it was read, or came into being meanwhile (`before` null). */
export function writeGatePlan(before: GatePlan | null, after: GatePlan): Promise<boolean> {
  if (before === null) return gatePlans.insert(after)
  const { _id, terms } = after
  return gatePlans.updateOne({ _id, rev: before.rev }, { $set: { terms }, $inc: { rev: 1 } })
}
