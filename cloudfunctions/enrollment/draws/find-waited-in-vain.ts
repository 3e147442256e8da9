// Finds children who stood in line last term and got no course.
import { readPlan, readPlanBefore } from '../collections/plans'
import { findWaitingOnly } from '../collections/pupil-terms'

export async function findWaitedInVain(planId: string): Promise<ReadonlySet<string>> {
  const plan = await readPlan(planId)
  const before = plan && (await readPlanBefore<{ readonly _id: string }>(plan, [{ $project: { _id: 1 } }]))
  return new Set(before === null ? [] : await findWaitingOnly(before._id))
}
