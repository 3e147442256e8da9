// Finds the term a school settles: the one asked for, else the earliest begun and unpublished.
import type { TermBooks } from '@domain/billing/books/term-books'
import type { Plan } from '@domain/enrollment/courses/course'
import { addDays } from '@domain/values/school-date'
import { plansOfSchool, type TermAsked, type TermOfPlan, termsOfSchool } from '../../enrollment/collections/plans'
import type { Stage } from '../../runtime/database'
import { booksOf } from '../collections/term-closings'

/** A term longer over than this is not waited for any more: the next one is shown first. [D] */
const DAYS_TO_CLOSE = 120

export interface SettledTermRow {
  readonly plan?: Plan
  readonly books: readonly TermBooks[]
  readonly termPlans: readonly TermOfPlan[]
}

/** From school documents: adds `plan`, the terms to choose from, and `books`, before anything that is written in them. */
export function settledTermStages({ planId, today }: TermAsked): readonly Stage[] {
  const hasBegun = { 'term.from': { $lte: today } }
  const terms = termsOfSchool('$_id')
  if (planId !== undefined) {
    const named = [{ $match: { ...hasBegun, _id: planId } }, { $limit: 1 }]
    const plan = { $arrayElemAt: ['$latest', 0] }
    return [plansOfSchool('latest', named), terms, { $addFields: { plan } }, { $project: { latest: 0 } }, books]
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
    { $project: { waiting: 0, latest: 0, 'plan.books': 0 } },
    terms,
    books,
  ]
}

const books = booksOf('plan._id')

const UNPUBLISHED: readonly Stage[] = [
  booksOf('_id'),
  { $match: { books: { $not: { $elemMatch: { publishedAt: { $ne: null } } } } } },
  { $sort: { 'term.from': 1 } },
]
