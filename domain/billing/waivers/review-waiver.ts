// Decides a waiver application: who may review it, the next state and the rate it grants.
import type { Term } from '../../enrollment/courses/course'
import type { Grant } from '../../identity/roles/role'
import { fail, ok, type Result } from '../../values/result'
import { dateAt } from '../../values/school-date'
import type { PolicyPack } from '../policy/policy-pack'
import type { Source } from '../policy/source'
import { grantDates, moveWaiver, type WaiverMove, type WaiverMoveError } from './waiver-application'
import { type WaiverRateError, waiverRateOf } from './waiver-rate'
import type { StoredApplication } from './waiver-record'

export const WAIVER_DECISIONS = ['TAKE_UP', 'APPROVE', 'RETURN', 'REJECT', 'REVOKE', 'KEEP'] as const
export type WaiverDecision = (typeof WAIVER_DECISIONS)[number]

export interface WaiverReview {
  readonly decision: WaiverDecision
  /** Why it is returned or rejected, for the family. */
  readonly explanation: string
  /** The school's own decision where the pack leaves the rate open; it never replaces a rate stated. */
  readonly rate: { readonly basisPoints: number; readonly source: Source } | null
  readonly by: string
  readonly at: number
}

export interface ReviewedUnder {
  readonly pack: Pick<PolicyPack, 'waivers' | 'waiverRetroactive'>
  readonly term: Pick<Term, 'from' | 'until'>
}

/** Nobody reviews a child of their own family, whether a relative applied or the list named the child. */
export function isOwnFamily(grants: readonly Grant[], pupilId: string): boolean {
  return grants.some((grant) => grant.role === 'guardian' && grant.pupilId === pupilId)
}

/** Deciding an application that nobody has taken up also takes it up; both steps are recorded. */
export function reviewWaiver(
  application: StoredApplication,
  review: WaiverReview,
  under: ReviewedUnder,
): Result<StoredApplication, WaiverMoveError | WaiverRateError> {
  const { decision, by, at } = review
  const isFresh = application.state === 'APPLIED' || application.state === 'SYSTEM_MATCHED'
  if (decision !== 'TAKE_UP' && isFresh) {
    const taken = reviewWaiver(application, { ...review, decision: 'TAKE_UP' }, under)
    return taken.ok ? reviewWaiver(taken.value, review, under) : taken
  }
  const move = moveFor(application, review, under)
  if (!move.ok) return move
  const moved = moveWaiver(application, move.value)
  if (!moved.ok) return moved
  const { history, rev } = application
  return ok({
    ...application,
    ...moved.value,
    history: [...history, { type: decision, at, by }],
    changedAt: at,
    rev: rev + 1,
  })
}

function moveFor(
  { category }: StoredApplication,
  { decision, by, at, explanation, rate }: WaiverReview,
  { pack, term }: ReviewedUnder,
): Result<WaiverMove, WaiverRateError> {
  if (decision === 'TAKE_UP' || decision === 'KEEP') return ok({ type: decision, by })
  if (decision !== 'APPROVE') return ok({ type: decision, by, reason: explanation.trim() })
  const decided = rate && [{ category, basisPoints: { value: rate.basisPoints, source: rate.source } }]
  const waiver = waiverRateOf(pack, decided ?? [], category)
  if (!waiver.ok) return fail(waiver.error)
  const grant = { category, waiver: waiver.value, ...grantDates(pack, term, dateAt(at)) }
  return ok({ type: decision, by, grant, term })
}
