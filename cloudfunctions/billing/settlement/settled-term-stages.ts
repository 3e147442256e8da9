// Finds the term a school settles: the earliest begun and unpublished, else the last begun.
import type { TermClosing } from '@domain/billing/closing/closing-record'
import type { Plan } from '@domain/enrollment/courses/course'
import { addDays, type SchoolDate } from '@domain/values/school-date'
import { plansOfSchool } from '../../enrollment/collections/plans'
import type { Stage } from '../../runtime/database'
import { closingOf } from '../collections/term-closings'

/** A term longer over than this is not waited for any more: the next one is settled. [D] */
const DAYS_TO_CLOSE = 120

export interface SettledTermRow {
  readonly plan?: Plan
  readonly closings: readonly TermClosing[]
}

/** From school documents: adds `plan` and `closings`, its closing or none. */
export function settledTermStages(today: SchoolDate): readonly Stage[] {
  const begun: Stage = { $match: { 'term.from': { $lte: today } } }
  const recent: Stage = { $match: { 'term.until': { $gte: addDays(today, -DAYS_TO_CLOSE) } } }
  return [
    plansOfSchool('waiting', [begun, recent, ...UNPUBLISHED, { $limit: 1 }]),
    plansOfSchool('latest', [begun, { $sort: { 'term.from': -1 } }, { $limit: 1 }]),
    {
      $addFields: {
        plan: { $ifNull: [{ $arrayElemAt: ['$waiting', 0] }, { $arrayElemAt: ['$latest', 0] }] },
      },
    },
    { $project: { waiting: 0, latest: 0, 'plan.closings': 0 } },
    closingOf('plan._id'),
  ]
}

const UNPUBLISHED: readonly Stage[] = [
  closingOf('_id'),
  { $match: { closings: { $not: { $elemMatch: { publishedAt: { $ne: null } } } } } },
  { $sort: { 'term.from': 1 } },
]
