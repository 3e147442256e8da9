// Owns which subsidy policy a school year is reckoned under: a new document is a new entry, and earlier years keep theirs.

import type { SubsidyPolicy } from '../subsidy'
import { subsidy2026 } from './subsidy-2026'

/** By first school year, latest first. */
const POLICIES: readonly (readonly [sinceYear: number, policy: SubsidyPolicy])[] = [[2026, subsidy2026]]

export function subsidyPolicyOf(year: number): SubsidyPolicy {
  return POLICIES.find(([sinceYear]) => sinceYear <= year)?.[1] ?? subsidy2026
}
