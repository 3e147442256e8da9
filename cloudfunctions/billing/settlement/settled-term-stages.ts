// Finds the term a school settles: the one asked for, else the earliest begun and unpublished.
import type { TermClosing } from '@domain/billing/closing/closing-record'
import type { Plan } from '@domain/enrollment/courses/course'
import { addDays } from '@domain/values/school-date'
import { plansOfSchool, type TermAsked, type TermOfPlan, termsOfSchool } from '../../enrollment/collections/plans'
import type { Stage } from '../../runtime/database'
import { closingOf } from '../collections/term-closings'

/** A term longer over than this is not waited for any more: the next one is shown first. [D] */
const DAYS_TO_CLOSE = 120

export interface SettledTermRow {
  readonly plan?: Plan
  readonly closings: readonly TermClosing[]
  readonly termPlans: readonly TermOfPlan[]
}

/** From school documents: adds `plan` and `closings`, its closing or none, and the terms to choose from. */
export function settledTermStages({ planId, today }: TermAsked): readonly Stage[] {
  const hasBegun = { 'term.from': { $lte: today } }
  const terms = termsOfSchool('$_id')
  if (planId !== undefined) {
    const named = [{ $match: { ...hasBegun, _id: planId } }, { $limit: 1 }]
    const plan = { $arrayElemAt: ['$latest', 0] }
    return [plansOfSchool('latest', named), terms, { $addFields: { plan } }, { $project: { latest: 0 } }, closing]
  }
  const isWaitedFor = { ...hasBegun, 'term.until': { $gte: addDays(today, -DAYS_TO_CLOSE) } }
  return [
    plansOfSchool('waiting', [{ $match: isWaitedFor }, ...UNPUBLISHED, { $limit: 1 }]),
    plansOfSchool('latest', [{ $match: hasBegun }, { $sort: { 'term.from': -1 } }, { $limit: 1 }]),
    {
      $addFields: {
        plan: { $ifNull: [{ $arrayElemAt: ['$waiting', 0] }, { $arrayElemAt: ['$latest', 0] }] },
      },
    },
    { $project: { waiting: 0, latest: 0, 'plan.closings': 0 } },
    terms,
    closing,
  ]
}

const closing = closingOf('plan._id')

const UNPUBLISHED: readonly Stage[] = [
  closingOf('_id'),
  { $match: { closings: { $not: { $elemMatch: { publishedAt: { $ne: null } } } } } },
  { $sort: { 'term.from': 1 } },
]
