// Measures claims of seats through the gateway beside the bare SDK making the same calls.
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import type { Claim } from '@domain/enrollment/seats/enrollment'
import { newEnrollment } from '@domain/enrollment/seats/new-enrollment'
import { dateAt } from '@domain/values/school-date'
import { findChildInCourse } from '@functions/enrollment/catalog/find-course'
import { writeEnrollments } from '@functions/enrollment/collections/pupil-terms'
import { takeSeat } from '@functions/enrollment/collections/seat-rolls'
import { guardianIdsOf } from '@functions/identity/collections/guardian-stages'
import { recordAudit, recordIntent } from '@functions/request/audit'
import { findCaller } from '@functions/request/caller'
import { postNotices } from '@functions/request/outbox'
import type { LocalCloud } from '@localcloud/server'
import { call } from '../world/district'
import { LOGIN_OF } from '../world/world'

export interface Rush {
  readonly courseId: string
  readonly pupilIds: readonly string[]
}

export interface Measured {
  readonly claims: number
  readonly perSecond: number
  /** Database calls of one claim. */
  readonly trips: number
}

const AT_ONCE = 20
/** Those of `bareClaim`. */
const CALLS = 7

/** Runs `work` for each, some at the same time, and says how many a second. */
async function timed(pupilIds: readonly string[], work: (pupilId: string) => Promise<void>): Promise<number> {
  const left = [...pupilIds]
  const begun = performance.now()
  const one = async (): Promise<void> => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) await work(next)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
  return pupilIds.length / ((performance.now() - begun) / 1_000)
}

export async function measureActions(cloud: LocalCloud, { pupilIds, courseId }: Rush): Promise<Measured> {
  let trips = 0
  const perSecond = await timed(pupilIds, async (pupilId) => {
    const input = { pupilId, courseId, consentVersion: ENROLLMENT_CONSENT_VERSION }
    const done = await call(cloud, LOGIN_OF(`g-${pupilId}`), { name: 'enrollment.enrollPupil', input })
    if (!done.answer.ok) throw new Error(done.answer.error.code)
    trips = Math.max(trips, done.trips)
  })
  return { claims: pupilIds.length, perSecond, trips }
}

/** The calls an action makes, in their order, without gateway, router and rules. */
export async function measureBare(cloud: LocalCloud, { pupilIds, courseId }: Rush): Promise<Measured> {
  const perSecond = await timed(pupilIds, (pupilId) => bareClaim(pupilId, courseId, cloud.clock.now()))
  return { claims: pupilIds.length, perSecond, trips: CALLS }
}

async function bareClaim(pupilId: string, courseId: string, now: number): Promise<void> {
  const { caller, head } = await findCaller(LOGIN_OF(`g-${pupilId}`), true)
  const found = await findChildInCourse(pupilId, courseId)
  if (found === null || caller.personId === null) throw new Error(`no ${pupilId} in ${courseId}`)
  const { course, plan, record } = found
  const requestId = `bare-${courseId}-${pupilId}`
  const subject = { kind: 'pupil', pupilId } as const
  const acting = { requestId, caller, grant: null, action: 'enrollment.enrollPupil', kind: 'write', subject } as const
  await recordIntent({ ...acting, input: { pupilId, courseId }, at: now })
  const consent = { textVersion: ENROLLMENT_CONSENT_VERSION, personId: caller.personId, at: now }
  const claim: Claim = { pupilId, at: now, consent }
  if (!(await takeSeat({ courseId, claim }))) throw new Error('no seat')
  const event = `enrolled:${courseId}:${pupilId}:${now}`
  const about = { kind: 'ENROLLED', pupilId, courseTitle: course.title, event, date: dateAt(now) } as const
  await postNotices(
    guardianIdsOf(found, pupilId, dateAt(now)).map((personId) => ({ ...about, personId })),
    now,
  )
  const seat = newEnrollment({ course, term: plan.term, today: dateAt(now), claim, state: 'SEATED' })
  const key = { planId: plan._id, schoolId: plan.schoolId, pupilId }
  await writeEnrollments(key, record, [...(record?.enrollments ?? []), seat])
  await recordAudit({ ...acting, input: { pupilId, courseId }, at: now, head, output: {}, outcome: 'OK' })
}
