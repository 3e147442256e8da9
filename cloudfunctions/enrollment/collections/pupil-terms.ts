// The collection pupilTerms: its documents, its indexes, and the way to them.
import type { PupilTerm } from '@domain/enrollment/seats/enrollment'
import type { SchoolDate } from '@domain/values/school-date'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { pupilTermsFates } from './fates/pupil-terms-fates'
import { planInForce } from './plans'

/** _id: `${planId}:${pupilId}`. */
export const pupilTerms = defineCollection<PupilTerm>({
  name: 'pupilTerms',
  fates: pupilTermsFates,
  indexes: [index('pupil', ['pupilId', 'planId']), index('plan', ['planId', '_id'])],
})

/** Adds `terms` to documents that share a record's `_id`, such as bills. */
export const recordOf: Stage = {
  $lookup: { from: pupilTerms.name, localField: '_id', foreignField: '_id', as: 'terms' },
}

/** From pupil documents: adds `plan`, the one in force at the school, and `terms`, the record of that plan. */
export function termOfChild(today: SchoolDate): readonly Stage[] {
  return [
    planInForce('$schoolId', today),
    { $addFields: { plan: { $arrayElemAt: ['$plans', 0] } } },
    { $addFields: { termKey: { $concat: ['$plan._id', ':', '$_id'] } } },
    { $lookup: { from: pupilTerms.name, localField: 'termKey', foreignField: '_id', as: 'terms' } },
    { $project: { plans: 0, termKey: 0 } },
  ]
}

/** Adds `as`: the records of the plan named by `planField`, after `stages`. */
export function recordsOfPlan(as: string, planField: string, stages: readonly Stage[]): Stage {
  return joinStage({ from: pupilTerms.name, as, local: planField, foreign: 'planId', stages })
}
