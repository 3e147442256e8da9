// Submits a waiver application, or starts one for a child on the bureau's list.
import { fail, ok, type Result } from '../../values/result'
import type { HardshipCategory } from '../policy/hardship-categories'
import { moveWaiver, type WaiverApplication } from './waiver-application'
import { applicationIdOf, type StoredApplication, type WaiverWish } from './waiver-record'

/** Which child, in which term of which school. */
export type ApplicationPlace = Pick<
  StoredApplication,
  'pupilId' | 'termId' | 'planId' | 'termName' | 'schoolId' | 'districtId' | 'termEndsAt'
>

export type SubmitError =
  /** It is being looked at: nothing to hand in. */
  { readonly code: 'APPLICATION_OPEN' } | { readonly code: 'ALREADY_GRANTED' }

/** Returned: applied for again. Rejected: a new application, as circumstances may change. What was done stays on record. */
export function submitApplication(
  current: StoredApplication | null,
  place: ApplicationPlace,
  wish: WaiverWish,
): Result<StoredApplication, SubmitError> {
  const next = nextOf(current, place, wish)
  if (!next.ok) return next
  const { key, evidence, at, by } = wish
  return ok({
    ...place,
    ...next.value,
    _id: applicationIdOf(place.pupilId, place.termId),
    key,
    evidence,
    changedAt: at,
    history: [...(current?.history ?? []), { type: 'APPLY', at, by }],
    rev: (current?.rev ?? 0) + 1,
  })
}

function nextOf(
  current: StoredApplication | null,
  { pupilId, termId }: ApplicationPlace,
  { category, by }: WaiverWish,
): Result<WaiverApplication, SubmitError> {
  if (current === null || current.state === 'REJECTED' || current.state === 'REVOKED')
    return ok({ pupilId, termId, category, state: 'APPLIED', appliedBy: by, ...NOTHING_DECIDED })
  if (current.state === 'RETURNED') {
    const moved = moveWaiver(current, { type: 'APPLY_AGAIN', by, category })
    return moved.ok ? moved : fail({ code: 'APPLICATION_OPEN' })
  }
  const isGranted = ['APPROVED', 'EXPIRED', 'REVOKING'].includes(current.state)
  return fail({ code: isGranted ? 'ALREADY_GRANTED' : 'APPLICATION_OPEN' })
}

const NOTHING_DECIDED = { reviewedBy: null, reason: null, grant: null } as const

/** The list only starts an application; it never approves one or changes one already under way. */
export function matchedApplication(place: ApplicationPlace, category: HardshipCategory, at: number): StoredApplication {
  const { pupilId, termId } = place
  return {
    ...place,
    _id: applicationIdOf(pupilId, termId),
    category,
    state: 'SYSTEM_MATCHED',
    appliedBy: null,
    key: null,
    ...NOTHING_DECIDED,
    evidence: [],
    history: [{ type: 'MATCH', at, by: null }],
    changedAt: at,
    rev: 1,
  }
}
