// Moves a child into the course it was asked into: a seat there first, then the old one is freed.
import { blockedFrom } from '@domain/enrollment/course-changes/end-course'
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import type { Claim, SeatRoll } from '@domain/enrollment/seats/enrollment'
import { placeIn } from '@domain/enrollment/seats/place-in'
import { basisFault } from '@domain/enrollment/seats/service-basis'
import { isLiveEnrollment } from '@domain/enrollment/seats/sync-enrollments'
import { withdrawalDay } from '@domain/enrollment/seats/withdrawal'
import type { ActionError } from '@domain/registry'
import { fail, ok } from '@domain/values/result'
import { guardianIdsOf } from '../../identity/collections/guardian-stages'
import { handle, type Request } from '../../request/handler'
import { type ChildInCourse, type CourseWithRoll, findChildWithRoll, findCourseWithRoll } from '../catalog/find-course'
import { readRecord } from '../collections/pupil-terms'
import { takeSeat } from '../collections/seat-rolls'
import { giveBackPlace } from '../seats/give-back-place'
import { syncRecord } from '../seats/sync-record'

interface Found {
  readonly from: ChildInCourse<SeatRoll>
  readonly into: CourseWithRoll<SeatRoll> | null
}
type Moving = Request<'enrollment.moveToCourse'> & { readonly found: Found }
type Refusal = ActionError<'enrollment.moveToCourse'>

export const moveToCourse = handle('enrollment.moveToCourse', {
  locate: async ({ input }) => {
    const from = await findChildWithRoll(input.pupilId, input.courseId)
    if (from === null) return null
    const other = from.course.ending?.into?.courseId
    const into = other === undefined ? null : await findCourseWithRoll(other)
    return { subject: { kind: 'pupil', pupilId: input.pupilId }, found: { from, into } }
  },
  run: async (request) => {
    const { into } = request.found
    if (into === null) return fail({ code: 'NOT_ASKED' })
    const { pupilId } = request.input
    const there = placeIn(into.roll, pupilId)
    const refused = there === null ? refusalOf(request, into) : null
    if (refused !== null) return fail(refused)
    const claim = there?.claim ?? claimOf(request)
    if (there === null && !(await takeSeat({ courseId: into.course._id, claim }))) return fail({ code: 'COURSE_FULL' })
    await leave(request)
    await arrive(request, into, claim)
    const standing = { state: there?.state ?? ('SEATED' as const), position: there?.position ?? null }
    return ok({ title: into.course.title, standing, repeated: there !== null })
  },
})

function refusalOf({ input, found: { from }, now, today }: Moving, into: CourseWithRoll<SeatRoll>): Refusal | null {
  const { course, pupil, basis, record, plan } = from
  const live = (record?.enrollments ?? []).filter(isLiveEnrollment)
  if (placeIn(from.roll, pupil._id) === null || (course.ending?.from ?? '') <= today) return { code: 'NOT_ASKED' }
  const fault = basisFault(basis, now)
  if (fault !== null) return { code: fault }
  if (input.consentVersion !== ENROLLMENT_CONSENT_VERSION) {
    return { code: 'CONSENT_OUTDATED', current: ENROLLMENT_CONSENT_VERSION }
  }
  const others = live.filter(({ courseId }) => courseId !== course._id)
  const blocked = blockedFrom(into.course, { grade: pupil.grade, others }, { term: plan.term, today })
  if (blocked?.code === 'GRADE_OUT_OF_RANGE') return { code: blocked.code, grades: [...into.course.grades] }
  return blocked
}

function claimOf({ input, caller, now }: Moving): Claim {
  if (caller.personId === null) throw new TypeError('a guardian without a person')
  return {
    pupilId: input.pupilId,
    at: now,
    consent: { textVersion: input.consentVersion, personId: caller.personId, at: now },
  }
}

/** Freely: whatever was not had there comes back, since the school asked. */
async function leave({ input: { pupilId }, found: { from }, caller, now, today }: Moving): Promise<void> {
  const { course, plan, roll, record } = from
  const own = record?.enrollments.find((one) => one.courseId === course._id && isLiveEnrollment(one))
  const claim = placeIn(roll, pupilId)?.claim
  if (claim) await giveBackPlace({ course, roll, claim, now })
  const givenBack = claim?.at ?? own?.claimedAt
  if (givenBack === undefined) return
  const fact = { givenBack, endsBefore: withdrawalDay(today), isFree: true }
  const guardianIds = guardianIdsOf(from, pupilId, today)
  await syncRecord({ course, plan, pupilId, record, fact, by: caller.personId, guardianIds, now })
}

/** A course got meanwhile that clashes: the sweep gives this place back and tells. */
async function arrive(
  { input: { pupilId }, found: { from }, caller, now, today }: Moving,
  into: CourseWithRoll<SeatRoll>,
  claim: Claim,
): Promise<void> {
  const fact = { claim, state: 'SEATED' as const }
  const { course, plan } = into
  // As it stands without the old place: with it the two would clash.
  const record = await readRecord({ planId: plan._id, pupilId })
  const about = { course, plan, pupilId, guardianIds: guardianIdsOf(from, pupilId, today) }
  await syncRecord({ ...about, record, fact, by: caller.personId, now })
}
