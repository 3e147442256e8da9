// Finds the money a school has for the term being settled, without a round trip of its own.
import type { FundingFacts } from '@domain/billing/settlement/funding'
import type { ReceivedFunds } from '@domain/billing/settlement/funding-record'
import type { PayeePayouts } from '@domain/billing/settlement/payee-record'
import type { StoredClaim } from '@domain/billing/subsidy/subsidy-record'
import type { Plan } from '@domain/enrollment/courses/course'
import { fen, sumFen } from '@domain/values/fen'
import { schoolDate } from '@domain/values/school-date'
import { schoolYearOf } from '@domain/values/school-year'
import type { TermOfPlan } from '../../enrollment/collections/plans'
import type { Stage } from '../../runtime/database'
import { type FeesRow, familyFeesOf, feesOfPlan } from '../collections/bills'
import { payoutsOfSchool } from '../collections/payouts'
import { fundsOfPlan } from '../collections/received-funds'
import { claimsOfSchool } from '../collections/subsidy-claims'

export type ClaimOfYear = Pick<StoredClaim, '_id' | 'year' | 'state' | 'rev'> & {
  readonly figures: Pick<StoredClaim['figures'], 'subsidyFen'>
}

export interface FundingRow extends FeesRow {
  readonly funds: readonly ReceivedFunds[]
  readonly claims: readonly ClaimOfYear[]
  readonly termPlans: readonly TermOfPlan[]
  readonly subsidized: readonly Pick<PayeePayouts, '_id' | 'planId' | 'entries'>[]
}

/** From school documents that have their `plan`. */
export const fundingStages: readonly Stage[] = [
  feesOfPlan,
  fundsOfPlan,
  claimsOfSchool([{ $project: { year: 1, state: 1, rev: 1, 'figures.subsidyFen': 1 } }]),
  payoutsOfSchool('subsidized', [
    { $match: { 'entries.funding': 'SUBSIDY' } },
    { $project: { planId: 1, entries: 1 } },
  ]),
]

export interface Funding {
  readonly funding: FundingFacts
  /** The subsidy asked for in the term's school year. */
  readonly claim: ClaimOfYear | null
}

export function fundingOf(row: FundingRow, plan: Plan | null): Funding {
  const year = plan && schoolYearOf(schoolDate(plan.term.from))
  const claim = row.claims.find((one) => one.year === year) ?? null
  const isPaid = claim?.state === 'PAID' || claim?.state === 'RECONCILED'
  const others = row.termPlans.filter(({ _id, term }) => _id !== plan?._id && schoolYearOf(term.from) === year)
  const elsewhere = row.subsidized
    .filter(({ planId }) => others.some(({ _id }) => _id === planId))
    .flatMap(({ entries }) => entries.filter(({ funding }) => funding === 'SUBSIDY'))
  const funding = {
    fees: familyFeesOf(row),
    funds: row.funds,
    subsidyFen: isPaid ? claim.figures.subsidyFen : fen(0),
    subsidySpentFen: sumFen(elsewhere.map(({ amountFen }) => amountFen)),
  }
  return { funding, claim }
}
