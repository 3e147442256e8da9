// Stores subsidy claims; each step is checked against the revision read.
import type { StoredClaim } from '@domain/billing/subsidy/subsidy-record'
import type { School, SchoolCounts } from '@domain/identity/schools/school'
import type { SchoolDate } from '@domain/values/school-date'
import { plans } from '../../enrollment/collections/plans'
import { schoolCounts } from '../../identity/collections/school-counts'
import { schools } from '../../identity/collections/schools'
import { MOST_ROWS } from '../../runtime/database'
import { subsidyClaims as claims } from '../collections/subsidy-claims'

export async function findClaim(claimId: string): Promise<StoredClaim | null> {
  const [claim] = await claims.find({ _id: claimId }, { limit: 1 })
  return claim ?? null
}

export function findClaims(districtId: string): Promise<readonly StoredClaim[]> {
  return claims.find({ districtId }, { limit: MOST_ROWS })
}

export type RuralSchool = School & {
  readonly counts: readonly SchoolCounts[]
  readonly begun: readonly { readonly from: SchoolDate }[]
}

/** With the first days of their terms up to `today`. */
export function findRuralSchools(districtId: string, today: SchoolDate): Promise<readonly RuralSchool[]> {
  return schools.aggregate<RuralSchool>([
    { $match: { districtId, isRural: true } },
    { $lookup: { from: schoolCounts.name, localField: '_id', foreignField: '_id', as: 'counts' } },
    {
      $lookup: {
        from: plans.name,
        let: { schoolId: '$_id' },
        pipeline: [
          { $match: { $expr: { $eq: ['$schoolId', '$$schoolId'] } } },
          { $match: { 'term.from': { $lte: today } } },
          { $project: { _id: 0, from: '$term.from' } },
        ],
        as: 'begun',
      },
    },
    { $sort: { _id: 1 } },
  ])
}

/** False when somebody was faster. `before` null: there was none. */
export async function writeClaim(after: StoredClaim, before: StoredClaim | null): Promise<boolean> {
  if (before === null) return claims.insert(after)
  const { _id, rev: _, ...fields } = after
  return claims.updateOne({ _id, rev: before.rev }, { $set: { ...fields, rev: before.rev + 1 } })
}
