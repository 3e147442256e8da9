// Stored fee policies and subsidy claims for tests.

import type { PolicyPack } from '@domain/billing/policy/policy-pack'
import type { StoredPack } from '@domain/billing/policy/stored-pack'
import { subsidy2026 } from '@domain/billing/subsidy/policies/subsidy-2026'
import { subsidyFigures } from '@domain/billing/subsidy/subsidy-figures'
import type { StoredClaim } from '@domain/billing/subsidy/subsidy-record'
import { fen } from '@domain/values/fen'
import { dateAt } from '@domain/values/school-date'
import { NOW } from '../world/world'

export function draftedPack(pack: PolicyPack, by: string): StoredPack {
  return {
    _id: pack.id,
    districtId: pack.scope.districtId,
    pack,
    state: 'DRAFT',
    activating: false,
    writers: [by],
    reviewedBy: null,
    basedOn: null,
    steps: [{ to: 'DRAFT', by, at: NOW }],
    rev: 0,
  }
}

/** Asked for by the school, and waiting for the district. */
export function claimIn(
  _id: string,
  { districtId, schoolId }: { readonly districtId: string; readonly schoolId: string },
): StoredClaim {
  const counts = {
    isRural: true,
    enrolled: 60,
    hardship: 6,
    participating: 50,
    governmentFen: fen(0),
    receivableFen: fen(100),
  }
  const by = 'colleague-own'
  return {
    _id,
    districtId,
    schoolId,
    schoolName: '云岭小学',
    year: 2026,
    rev: 1,
    state: 'SCHOOL_SUBMITTED',
    hands: [by],
    figures: subsidyFigures(subsidy2026, { ...counts, held: [], prices: new Map() }, dateAt(NOW)),
    steps: [{ to: 'SCHOOL_SUBMITTED', by, at: NOW, reason: null }],
  }
}
