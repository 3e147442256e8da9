// Shapes a school's subsidy for display and decides who sees the number of waived pupils.
import { censusDateOf } from '@domain/billing/subsidy/census'
import { subsidyPolicyOf } from '@domain/billing/subsidy/policies/subsidy-policies'
import { type SubmitBlock, submitBlocks, subsidyFigures } from '@domain/billing/subsidy/subsidy-figures'
import type { StoredClaim, SubsidyFigures } from '@domain/billing/subsidy/subsidy-record'
import { moveClaim, NEXT_STATE } from '@domain/billing/subsidy/subsidy-steps'
import { suppressSmallCount } from '@domain/billing/subsidy/suppress-small-count'
import { isLive, type Role } from '@domain/identity/roles/role'
import type { School } from '@domain/identity/schools/school'
import type { ActionOutput } from '@domain/registry'
import type { SchoolDate } from '@domain/values/school-date'
import { lastDayOfLessons, yearSpokenOf } from '@domain/values/school-year'
import type { Caller } from '../../request/handler'
import { findSubsidy, type SubsidyFound } from './find-subsidy'

export type ShownSubsidy = ActionOutput<'billing.getSubsidy'>

/** Counted as of the census date, or of today while it is still to come. */
export function countSubsidy(schoolId: string, asked: number | null, today: SchoolDate) {
  const year = asked ?? yearSpokenOf(today)
  const census = censusOf(year)
  return findSubsidy({ schoolId, year, censusOn: today < census ? today : census })
}

function censusOf(year: number): SchoolDate {
  return censusDateOf(year, subsidyPolicyOf(year).censusDay.value)
}

/** Null before the year's first term begins. */
export function begunTerms({ terms }: SubsidyFound, today: SchoolDate): SubsidyFound['terms'] | null {
  const begun = terms.filter(({ from }) => from <= today)
  return begun.length === 0 ? null : begun
}

/** Once the school asked, the figures are those of that day. */
export function figuresOf({ claim, counts, year }: SubsidyFound, today: SchoolDate): SubsidyFigures {
  const isFrozen = claim !== null && claim.state !== 'DRAFT'
  return isFrozen ? claim.figures : subsidyFigures(subsidyPolicyOf(year), counts, today)
}

export function lastDayOf({ year, terms }: SubsidyFound): SchoolDate {
  return lastDayOfLessons(year, terms)
}

export function blocksOf(found: SubsidyFound, today: SchoolDate): SubmitBlock[] {
  const moment = {
    today,
    censusDate: censusOf(found.year),
    yearUntil: lastDayOf(found),
    overdrawnFen: found.overdrawnFen,
  }
  return submitBlocks(figuresOf(found, today), moment)
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

/** Headcount minus enrolled would reveal the number, so both are withheld. */
export function shownFigures(figures: SubsidyFigures, roles: readonly Role[]): NonNullable<ShownSubsidy['figures']> {
  const { hardship, headcount, providers, ...rest } = figures
  const isReviewer = roles.some((role) => REVIEWERS.includes(role))
  const inHardship = isReviewer ? hardship : suppressSmallCount(hardship)
  return {
    ...rest,
    inHardship,
    headcount: inHardship === null ? null : headcount,
    providers: providers.map((one) => ({ ...one })),
  }
}

export function policyOf(year: number): ShownSubsidy['policy'] {
  const { threshold, inclusive, headcount, censusDay, teacherFloor } = subsidyPolicyOf(year)
  const censusDate = { value: censusDateOf(year, censusDay.value), source: censusDay.source }
  return { threshold, inclusive, headcount, censusDate, teacherFloor }
}

/** The steps this person could take now, found by trying the rule itself. */
export function movesOf(claim: StoredClaim | null, by: string, roles: readonly Role[]) {
  if (claim === null) return { moveTo: null, sendBack: false }
  const next = NEXT_STATE[claim.state] ?? null
  const can = (to: StoredClaim['state']) => moveClaim(claim, { to, by, roles, reason: '-', at: 0 }).ok
  return { moveTo: next !== null && can(next) ? next : null, sendBack: can('DRAFT') }
}
