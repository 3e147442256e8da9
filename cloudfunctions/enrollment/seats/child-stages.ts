// Joins a child's whole term in one read: plan, enrollments, waivers, consent, erasure.
import type { SchoolDate } from '@domain/values/school-date'
import { waiverStages } from '../../billing/fees/waiver-lookup'
import type { Stage } from '../../runtime/database'
import { plans } from '../collections/plans'
import { pupilTerms } from '../collections/pupil-terms'
import { basisStages } from './basis-stages'

/** Adds `plans`: the school's plan that runs or comes next (the earliest not yet over), or nothing. */
export function currentPlanStage(schoolField: string, today: SchoolDate): Stage {
  return {
    $lookup: {
      from: plans.name,
      let: { schoolId: schoolField },
      pipeline: [
        { $match: { $expr: { $eq: ['$schoolId', '$$schoolId'] } } },
        { $match: { 'term.until': { $gte: today } } },
        { $sort: { 'term.from': 1 } },
        { $limit: 1 },
      ],
      as: 'plans',
    },
  }
}

/** From pupil documents to children: with `plan`, `terms` (the record of that plan) and `waivers`. */
export function childStages(today: SchoolDate): readonly Stage[] {
  return [
    currentPlanStage('$schoolId', today),
    { $addFields: { plan: { $arrayElemAt: ['$plans', 0] } } },
    { $addFields: { termKey: { $concat: ['$plan._id', ':', '$_id'] } } },
    { $lookup: { from: pupilTerms.name, localField: 'termKey', foreignField: '_id', as: 'terms' } },
    ...waiverStages,
    ...basisStages,
    { $project: { plans: 0, termKey: 0 } },
  ]
}

/** From course or roll documents: adds `terms`, the child's record of the plan in `planId`. */
export function recordStage(pupilId: string): Stage {
  return {
    $lookup: {
      from: pupilTerms.name,
      let: { planId: '$planId' },
      pipeline: [{ $match: { pupilId } }, { $match: { $expr: { $eq: ['$planId', '$$planId'] } } }],
      as: 'terms',
    },
  }
}
