// The collection plans: its documents, its indexes, and every read and write of it.
import type { StoredPlan } from '@domain/enrollment/course-plans/course-plan-difference'
import type { SchoolDate } from '@domain/values/school-date'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { plansFates } from './fates/plans-fates'

export const plans = defineCollection<StoredPlan>({
  name: 'plans',
  fates: plansFates,
  indexes: [index('school', ['schoolId', 'termId'], true)],
})

/** Adds `plans` to documents with a `planId`. */
export const planOf: Stage = {
  $lookup: { from: plans.name, localField: 'planId', foreignField: '_id', as: 'plans' },
}

/** Adds `plans`: the school's plan that runs or comes next (the earliest not yet over), or nothing. */
export function planInForce(schoolField: string, today: SchoolDate): Stage {
  const stages = [{ $match: { 'term.until': { $gte: today } } }, { $sort: { 'term.from': 1 } }, { $limit: 1 }]
  return joinStage({ from: plans.name, as: 'plans', local: schoolField, foreign: 'schoolId', stages })
}

/** Adds `as` to schools: their plans, after `stages`. */
export function plansOfSchool(as: string, stages: readonly Stage[]): Stage {
  return joinStage({ from: plans.name, as, local: '$_id', foreign: 'schoolId', stages })
}

/** Adds `plans`: the school's plan whose term the day lies in, or nothing. */
export function planOn(schoolField: string, date: SchoolDate): Stage {
  const stages = [{ $match: { 'term.from': { $lte: date }, 'term.until': { $gte: date } } }, { $limit: 1 }]
  return joinStage({ from: plans.name, as: 'plans', local: schoolField, foreign: 'schoolId', stages })
}

/** Adds under `as` the plan whose id stands at `path`. */
export function planWithId(path: string, as: string): Stage {
  return { $lookup: { from: plans.name, localField: path, foreignField: '_id', as } }
}

export async function readPlan(planId: string): Promise<StoredPlan | null> {
  const [plan] = await plans.find({ _id: planId }, { limit: 1 })
  return plan ?? null
}

/** Plans already there stay as they are. */
export function insertPlans(added: readonly StoredPlan[]): Promise<void> {
  return plans.insertMissing(added)
}

export function changePlans(ids: readonly string[], values: Partial<StoredPlan>): Promise<void> {
  return plans.updateAll(ids, { $set: values })
}

/** Families' screens read the school's name from the plan; repeating changes only what is still old. */
export async function renameSchoolInPlans(schoolId: string, schoolName: string): Promise<void> {
  await plans.updateWhere({ schoolId, schoolName: { $ne: schoolName } }, { $set: { schoolName } })
}
