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

/**
 * The headcount is what the claim rests on, and is written whoever reads it. Where it was counted without the few in
 * hardship, enrolled minus headcount would be their number: then it is enrolled that is withheld.
 */
export function shownFigures(
  { figures, year }: { readonly figures: SubsidyFigures; readonly year: number },
  roles: readonly Role[],
): NonNullable<ShownSubsidy['figures']> {
  const { hardship, enrolled, providers, ...rest } = figures
  const tellsHardship = subsidyPolicyOf(year).headcount.value === 'ENROLLED_LESS_HARDSHIP'
  const isReviewer = roles.some((role) => REVIEWERS.includes(role))
  const inHardship = isReviewer ? hardship : suppressSmallCount(hardship)
  return {
    ...rest,
    inHardship,
    enrolled: inHardship === null && tellsHardship ? null : enrolled,
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
  if (claim === null) return { moveTo: null, sendBack: false, needsAnother: false }
  const next = NEXT_STATE[claim.state] ?? null
  const can = (to: StoredClaim['state'], who = by) => moveClaim(claim, { to, by: who, roles, reason: '-', at: 0 }).ok
  const isNext = next !== null && can(next)
  const needsAnother = next !== null && !isNext && can(next, '')
  return { moveTo: isNext ? next : null, sendBack: can('DRAFT'), needsAnother }
}
