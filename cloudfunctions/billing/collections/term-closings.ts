// The collection termClosings: closed terms, written once and published once.
import type { TermClosing } from '@domain/billing/closing/closing-record'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { termClosingsFates } from './fates/term-closings-fates'

/** _id: the plan's id: a term closed, with the figures published to families. */
export const termClosings = defineCollection<TermClosing>({
  name: 'termClosings',
  fates: termClosingsFates,
  indexes: [index('school', ['schoolId', '_id'])],
})

/** False when the term was closed already. */
export function insertClosing(closing: TermClosing): Promise<boolean> {
  return termClosings.insert(closing)
}

/** As it is published: by whoever was first. */
export async function publishClosing(_id: string, by: string, at: number): Promise<TermClosing | null> {
  const published = { $set: { publishedAt: at, publishedBy: by } }
  return termClosings.updateAndReturn({ _id, publishedAt: null, closedBy: { $ne: by } }, published)
}

/** Nothing behind the figures of a closed term may change. */
export interface ClosedTerm {
  readonly _id: string
}

/** Adds `closings`, one document or none. `planField` names the plan's id, such as `$planId`. */
export function closedTermOf(planField: string): Stage {
  const stages = [{ $project: { _id: 1 } }]
  return joinStage({ from: termClosings.name, as: 'closings', local: planField, foreign: '_id', stages })
}

/** Adds `closings` with their figures, one or none. `planPath` leads to the plan's id, such as `plan._id`. */
export function closingOf(planPath: string): Stage {
  return { $lookup: { from: termClosings.name, localField: planPath, foreignField: '_id', as: 'closings' } }
}

/** Adds `closings` to documents with a `schoolId`: those published, the latest first, at most twenty years. */
export const publicationsOf: Stage = joinStage({
  from: termClosings.name,
  as: 'closings',
  local: '$schoolId',
  foreign: 'schoolId',
  stages: [{ $match: { publishedAt: { $ne: null } } }, { $sort: { closedAt: -1 } }, { $limit: 40 }],
})
