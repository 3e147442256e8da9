// Finds the subsidy policy of a school year. A new document adds an entry; past years keep theirs.

import type { SubsidyPolicy } from '../subsidy'
import { subsidy2026 } from './subsidy-2026'

/** By first school year, latest first. */
const POLICIES: readonly (readonly [sinceYear: number, policy: SubsidyPolicy])[] = [[2026, subsidy2026]]

export function subsidyPolicyOf(year: number): SubsidyPolicy {
  return POLICIES.find(([sinceYear]) => sinceYear <= year)?.[1] ?? subsidy2026
}
