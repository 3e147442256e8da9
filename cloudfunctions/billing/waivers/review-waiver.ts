// Records a school's decision on a waiver application; billing learns only the amount.
// The notice to the family does not say what was decided.

import { packUnder } from '@domain/billing/policy/pack-list'
import { reviewWaiver as decide, isOwnFamily, type WaiverReview } from '@domain/billing/waivers/review-waiver'
import type { WaiverMoveError } from '@domain/billing/waivers/waiver-application'
import type { WaiverRateError } from '@domain/billing/waivers/waiver-rate'
import type { StoredApplication } from '@domain/billing/waivers/waiver-record'
import { RETENTION } from '@domain/privacy/retention/retention'
import type { ActionInput } from '@domain/registry'
import { DAY_MS } from '@domain/values/durations'
import { fail, ok } from '@domain/values/result'
import { dateAt, type SchoolDate } from '@domain/values/school-date'
import { findGuardianIds } from '../../identity/collections/guardian-stages'
import { handle } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { writeApplication } from '../collections/waiver-applications'
import { keepEvidenceUntil } from './evidence-files'
import { grantWaivers, revokeWaiver } from './grant-waivers'
import { findApplication } from './waiver-application-queries'
import { applicationSubject } from './waiver-view'

export const reviewWaiver = handle('billing.reviewWaiver', {
  locate: async ({ input }) => {
    const found = await findApplication(input.applicationId)
    return found && { subject: applicationSubject(found), found }
  },
  run: async ({ input, found, caller: { personId, grants }, now, today }) => {
    if (personId === null) throw new TypeError('an admin without a person')
    const { plan, pupil: _, isClosed, ...application } = found
    if (isOwnFamily(grants, application.pupilId)) return fail({ code: 'OWN_APPLICATION' })
    if (isRepeated(application, input, personId)) {
      await completeReview(application, today, now)
      return ok({ state: application.state })
    }
    if (isClosed && (input.decision === 'REVOKE' || input.decision === 'KEEP')) return fail({ code: 'TERM_CLOSED' })
    const under = { pack: packUnder(plan), term: plan.term }
    const next = decide(application, reviewFrom(input, personId, now), under)
    if (!next.ok) return fail({ code: CODES[next.error.code] })
    if (!(await writeApplication(next.value, application))) return fail({ code: 'MOVE_NOT_ALLOWED' })
    // Kept as it was: nothing changed for the family.
    if (input.decision !== 'KEEP') await completeReview(next.value, today, now)
    return ok({ state: next.value.state })
  },
})

const CODES = {
  MOVE_NOT_ALLOWED: 'MOVE_NOT_ALLOWED',
  OWN_APPLICATION: 'OWN_APPLICATION',
  REASON_MISSING: 'EXPLANATION_MISSING',
  DATES_OUT_OF_TERM: 'TERM_OVER',
  NOT_OVER_YET: 'MOVE_NOT_ALLOWED',
  CATEGORY_NOT_RELIEVED: 'CATEGORY_NOT_RELIEVED',
  RATE_NOT_DECIDED: 'RATE_NOT_DECIDED',
} as const satisfies Record<(WaiverMoveError | WaiverRateError)['code'], string>

type Input = ActionInput<'billing.reviewWaiver'>

/** The same answer by the same person completes what a lost connection or a dead process left undone. */
function isRepeated({ history }: StoredApplication, { decision }: Input, personId: string): boolean {
  const last = history.at(-1)
  return last?.type === decision && last.by === personId
}

function reviewFrom({ decision, explanation, rate }: Input, by: string, at: number): WaiverReview {
  const source = rate && { document: rate.document, number: rate.number, clause: '', date: dateAt(at) }
  return {
    decision,
    explanation,
    by,
    at,
    rate: rate && source && { basisPoints: rate.basisPoints, source: { ...source, demonstration: false } },
  }
}

/** Every step may be repeated. */
async function completeReview(application: StoredApplication, today: SchoolDate, now: number): Promise<void> {
  const { _id, pupilId, state, evidence, rev } = application
  // Nothing is settled yet: the family is told once it is.
  if (state === 'SCHOOL_REVIEW' || state === 'REVOKING') return
  if (state === 'REVOKED') await revokeWaiver(application, now)
  if (state === 'APPROVED') await grantWaivers([application])
  if (state === 'REJECTED') await keepEvidenceUntil(evidence, now + RETENTION.EVIDENCE.days * DAY_MS)
  const guardians = await findGuardianIds(pupilId, today)
  const event = `materials:${_id}:${rev}`
  const notices = guardians.map((personId) => ({ personId, event, kind: 'MATERIALS_SETTLED' as const, pupilId }))
  await postNotices(notices, now)
}
