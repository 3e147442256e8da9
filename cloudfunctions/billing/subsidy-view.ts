// Owns how a school's subsidy is shown, and who sees how many of its pupils are relieved.
import { subsidy2026 } from '@domain/billing/packs/subsidy-2026'
import { shownCount } from '@domain/billing/small-cell'
import { type SubmitBlock, submitBlocks, subsidyFigures } from '@domain/billing/subsidy-figures'
import type { StoredClaim, SubsidyFigures } from '@domain/billing/subsidy-record'
import { moveClaim, NEXT_STATE } from '@domain/billing/subsidy-steps'
import type { School } from '@domain/identity/records'
import { isLive, type Role } from '@domain/identity/role'
import type { ActionOutput } from '@domain/registry'
import type { SchoolDate } from '@domain/school-date'
import type { Caller } from '../runtime/handler'
import { findSubsidy, type SubsidyFound } from './subsidy-facts-store'

export type ShownSubsidy = ActionOutput<'billing.getSubsidy'>

/** Counted as of the census date, or of today while it is still to come. */
export function countSubsidy(schoolId: string, termId: string | null, today: SchoolDate) {
  const census = subsidy2026.censusDate.value
  return findSubsidy({ schoolId, termId, today, censusOn: today < census ? today : census })
}

/** Once the school asked, the figures are those of that day. */
export function figuresOf({ claim, counts }: SubsidyFound, today: SchoolDate): SubsidyFigures {
  const isFrozen = claim !== null && claim.state !== 'DRAFT'
  return isFrozen ? claim.figures : subsidyFigures(subsidy2026, counts, today)
}

export function blocksOf(figures: SubsidyFigures, termUntil: SchoolDate, today: SchoolDate): SubmitBlock[] {
  return submitBlocks(figures, { today, censusDate: subsidy2026.censusDate.value, termUntil })
}

export function rolesAt(
  { grants }: Caller,
  { _id, districtId }: Pick<School, '_id' | 'districtId'>,
  today: SchoolDate,
) {
  const isHere = (grant: Caller['grants'][number]) =>
    grant.schoolId === undefined ? grant.districtId === districtId : grant.schoolId === _id
  return grants.filter((grant) => isLive(grant, today) && isHere(grant)).map(({ role }) => role)
}

const REVIEWERS: readonly Role[] = ['schoolAdmin', 'districtEducation', 'districtFinance']

/** The headcount less the enrolled says the same as the number itself: both are held back. */
export function shownFigures(figures: SubsidyFigures, roles: readonly Role[]): NonNullable<ShownSubsidy['figures']> {
  const { hardship, headcount, providers, ...rest } = figures
  const isReviewer = roles.some((role) => REVIEWERS.includes(role))
  const inHardship = isReviewer ? hardship : shownCount(hardship)
  return {
    ...rest,
    inHardship,
    headcount: inHardship === null ? null : headcount,
    providers: providers.map((one) => ({ ...one })),
  }
}

export function policyOf(): ShownSubsidy['policy'] {
  const { threshold, inclusive, headcount, censusDate, teacherFloor } = subsidy2026
  return { threshold, inclusive, headcount, censusDate, teacherFloor }
}

/** What this person could do now, found by trying the rule itself. */
export function movesOf(claim: StoredClaim | null, by: string, roles: readonly Role[]) {
  if (claim === null) return { moveTo: null, sendBack: false }
  const next = NEXT_STATE[claim.state] ?? null
  const can = (to: StoredClaim['state']) => moveClaim(claim, { to, by, roles, reason: '-', at: 0 }).ok
  return { moveTo: next !== null && can(next) ? next : null, sendBack: can('DRAFT') }
}
