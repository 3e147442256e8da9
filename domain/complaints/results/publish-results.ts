// Adds newly closed cases to the published sums, so that no two publications differ by a few.

import type { ComplaintCategory } from '../categories/category'
import { isVariant, MONEY_CATEGORIES, SCHOOL_CATEGORIES } from '../categories/category'
import type { CaseResult } from '../channel/case-result'
import { mergeSmallCounts, SMALLEST_SHOWN } from './merge-small-counts'

/** Results as published: what could not be proven is not divided further. */
export const RESULT_GROUPS = ['PROVEN_PUNISHED', 'PROVEN_CORRECTED', 'PARTLY_PROVEN', 'UNPROVEN'] as const
export type ResultGroup = (typeof RESULT_GROUPS)[number]

export const TOPIC_GROUPS = ['CHARGES', 'VARIANTS', 'UNLICENSED', 'SCHOOLS'] as const
export type TopicGroup = (typeof TOPIC_GROUPS)[number]

/** `REST`: merged kinds. */
export type Cells<Group extends string> = Readonly<Partial<Record<Group | 'REST', number>>>

export interface PublishedSums {
  readonly closed: number
  readonly byResult: Cells<ResultGroup>
  readonly byTopic: Cells<TopicGroup>
}

export const NOTHING_PUBLISHED: PublishedSums = { closed: 0, byResult: {}, byTopic: {} }

export interface ClosedCase {
  readonly result: CaseResult
  readonly category: ComplaintCategory
}

/** Null when too few have closed since: they wait for the next time. */
export function publishResults(before: PublishedSums, closed: readonly ClosedCase[]): PublishedSums | null {
  if (closed.length < SMALLEST_SHOWN) return null
  return {
    closed: before.closed + closed.length,
    byResult: added(
      before.byResult,
      RESULT_GROUPS,
      closed.map(({ result }) => resultGroupOf(result)),
    ),
    byTopic: added(
      before.byTopic,
      TOPIC_GROUPS,
      closed.map(({ category }) => topicGroupOf(category)),
    ),
  }
}

export function resultGroupOf(result: CaseResult): ResultGroup {
  return result === 'NOT_PROVEN' || result === 'CANNOT_VERIFY' ? 'UNPROVEN' : result
}

/** Null for what belongs to no group, which is always merged: a child's safety among it. */
export function topicGroupOf(category: ComplaintCategory): TopicGroup | null {
  if (MONEY_CATEGORIES.some((money) => money === category)) return 'CHARGES'
  if (SCHOOL_CATEGORIES.some((school) => school === category)) return 'SCHOOLS'
  if (isVariant(category)) return 'VARIANTS'
  return category === 'UNLICENSED' ? 'UNLICENSED' : null
}

/** What is new is merged by itself and then added: each cell grows by nothing, or by enough. */
function added<Group extends string>(
  before: Cells<Group>,
  groups: readonly Group[],
  found: readonly (Group | null)[],
): Cells<Group> {
  const counts = Object.fromEntries(groups.map((group) => [group, found.filter((each) => each === group).length]))
  const ungrouped = found.filter((each) => each === null).length
  const merged = mergeSmallCounts({ ...counts, REST: ungrouped })
  const after = new Map<string, number>()
  for (const [key, count] of Object.entries<number | undefined>(before)) after.set(key, count ?? 0)
  for (const { key, count } of merged?.shown ?? []) after.set(key, (after.get(key) ?? 0) + count)
  if (merged !== null && merged.rest > 0) after.set('REST', (after.get('REST') ?? 0) + merged.rest)
  return Object.fromEntries(after) as Cells<Group>
}
