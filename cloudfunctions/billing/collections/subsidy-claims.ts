// The collection subsidyClaims: schools' subsidy claims; each step checks the revision read.
import type { StoredClaim } from '@domain/billing/subsidy/subsidy-record'
import { defineCollection, index } from '../../runtime/collection'
import { MOST_ROWS, type Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { subsidyClaimsFates } from './fates/subsidy-claims-fates'

/** _id: `${schoolId}:${year}`. */
export const subsidyClaims = defineCollection<StoredClaim>({
  name: 'subsidyClaims',
  fates: subsidyClaimsFates,
  indexes: [index('district', ['districtId', 'state', '_id']), index('school', ['schoolId', '_id'])],
})

export async function readClaim(claimId: string): Promise<StoredClaim | null> {
  const [claim] = await subsidyClaims.find({ _id: claimId }, { limit: 1 })
  return claim ?? null
}

export function findClaims(districtId: string): Promise<readonly StoredClaim[]> {
  return subsidyClaims.find({ districtId }, { limit: MOST_ROWS })
}

/** False when somebody was faster. `before` null: there was none. */
export async function writeClaim(after: StoredClaim, before: StoredClaim | null): Promise<boolean> {
  if (before === null) return subsidyClaims.insert(after)
  const { _id, rev: _, ...fields } = after
  return subsidyClaims.updateOne({ _id, rev: before.rev }, { $set: { ...fields, rev: before.rev + 1 } })
}

/** Whoever moves the claim at this moment is told to look again; false when somebody moved it since it was read. */
export function touchClaim({ _id, rev }: Pick<StoredClaim, '_id' | 'rev'>): Promise<boolean> {
  return subsidyClaims.updateOne({ _id, rev }, { $inc: { rev: 1 } })
}

/** Adds `claims` to schools: those of all years, after `stages`. */
export function claimsOfSchool(stages: readonly Stage[]): Stage {
  return joinStage({ from: subsidyClaims.name, as: 'claims', local: '$_id', foreign: 'schoolId', stages })
}

/** Adds `claims`, the one named or none, to any document. */
export function claimNamed(claimId: string): Stage {
  return { $lookup: { from: subsidyClaims.name, pipeline: [{ $match: { _id: claimId } }], as: 'claims' } }
}
