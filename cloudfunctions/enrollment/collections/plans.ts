// The collection plans: its documents, its indexes, and the way to them.
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
