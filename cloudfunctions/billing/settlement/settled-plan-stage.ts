// Finds the term a school settles: the earliest begun and unpublished, else the last begun.
import type { TermClosing } from '@domain/billing/closing/closing-record'
import type { Plan } from '@domain/enrollment/courses/course'
import { addDays, type SchoolDate } from '@domain/values/school-date'
import { plans } from '../../enrollment/collections/plans'
import type { Stage } from '../../runtime/database'
import { termClosings } from '../collections/term-closings'

/** A term longer over than this is not waited for any more: the next one is settled. [D] */
const DAYS_TO_CLOSE = 120

export interface ServedRow {
  readonly plan?: Plan
  readonly closings: readonly TermClosing[]
}

/** From school documents: adds `plan` and `closings`, its closing or none. */
export function servedPlanStages(today: SchoolDate): readonly Stage[] {
  const hasBegun = { 'term.from': { $lte: today } }
  const isWaitedFor = { ...hasBegun, 'term.until': { $gte: addDays(today, -DAYS_TO_CLOSE) } }
  return [
    { $lookup: ownPlan('waiting', [{ $match: isWaitedFor }, ...UNPUBLISHED]) },
    { $lookup: ownPlan('latest', [{ $match: hasBegun }, { $sort: { 'term.from': -1 } }]) },
    {
      $addFields: {
        plan: { $ifNull: [{ $arrayElemAt: ['$waiting', 0] }, { $arrayElemAt: ['$latest', 0] }] },
      },
    },
    { $project: { waiting: 0, latest: 0, 'plan.closings': 0 } },
    { $lookup: { from: termClosings.name, localField: 'plan._id', foreignField: '_id', as: 'closings' } },
  ]
}

const UNPUBLISHED: readonly Stage[] = [
  { $lookup: { from: termClosings.name, localField: '_id', foreignField: '_id', as: 'closings' } },
  { $match: { closings: { $not: { $elemMatch: { publishedAt: { $ne: null } } } } } },
  { $sort: { 'term.from': 1 } },
]

function ownPlan(as: string, stages: readonly Stage[]) {
  const pipeline = [{ $match: { $expr: { $eq: ['$schoolId', '$$schoolId'] } } }, ...stages, { $limit: 1 }]
  return { from: plans.name, let: { schoolId: '$_id' }, pipeline, as }
}

/** Adds `as`: documents of `from` that belong to the plan, after `stages`. */
export function ofServedPlan(as: string, stages: readonly Stage[], from = as): Stage {
  const own: Stage = { $match: { $expr: { $eq: ['$planId', '$$planId'] } } }
  return { $lookup: { from, let: { planId: '$plan._id' }, pipeline: [own, ...stages], as } }
}
