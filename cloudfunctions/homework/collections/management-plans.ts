// The collection managementPlans: its documents, its indexes, and every read and write of it.
import type { ManagementPlan } from '@domain/homework/management/management-plan'
import { defineCollection } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { managementPlansFates } from './fates/management-plans-fates'

/** _id: the school's. */
export const managementPlans = defineCollection<ManagementPlan>({
  name: 'managementPlans',
  fates: managementPlansFates,
  indexes: [],
})

/** Adds `management`, one or none, to documents that say their school at `schoolField`. */
export function managementOf(schoolField: '_id' | 'schoolId'): Stage {
  return { $lookup: { from: managementPlans.name, localField: schoolField, foreignField: '_id', as: 'management' } }
}

export async function readManagementPlan(schoolId: string): Promise<ManagementPlan | null> {
  const [plan] = await managementPlans.find({ _id: schoolId }, { limit: 1 })
  return plan ?? null
}

/** False when it changed since it was read. */
export async function writeManagementPlan(before: ManagementPlan | null, after: ManagementPlan): Promise<boolean> {
  if (before === null) return managementPlans.insert({ ...after, rev: 1 })
  const { _id, rev, texts } = after
  return managementPlans.updateOne({ _id, rev }, { $set: { texts, rev: rev + 1 } })
}
