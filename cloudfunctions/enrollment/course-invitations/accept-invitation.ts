// Takes the seat the school kept for a named child, by its guardian's own agreement.
import { openInvitation, acceptInvitation as rollAfter } from '@domain/enrollment/course-invitations/invitations'
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import { coveredLessons } from '@domain/enrollment/seats/cover'
import type { Claim, SeatRoll } from '@domain/enrollment/seats/enrollment'
import { placeIn } from '@domain/enrollment/seats/place-in'
import { basisFault } from '@domain/enrollment/seats/service-basis'
import { clashingEnrollment } from '@domain/enrollment/seats/time-clash'
import type { ActionError } from '@domain/registry'
import { fail, ok } from '@domain/values/result'
import { handle, type Request } from '../../request/handler'
import { untilSettled } from '../../runtime/retry'
import { type ChildInCourse, findChildWithRoll } from '../catalog/find-course'
import { readRoll, replaceRoll } from '../collections/seat-rolls'
import { recordTaken } from '../seats/record-taken'

type Accepting = Request<'enrollment.acceptInvitation'> & { readonly found: ChildInCourse<SeatRoll> }
type Refusal = ActionError<'enrollment.acceptInvitation'>

export const acceptInvitation = handle('enrollment.acceptInvitation', {
  locate: async ({ input }) => {
    const found = await findChildWithRoll(input.pupilId, input.courseId)
    return found && { subject: { kind: 'pupil', pupilId: input.pupilId }, found }
  },
  run: async (request) => {
    const { course, roll, plan } = request.found
    const held = placeIn(roll, request.input.pupilId)
    const repeated = held?.state === 'SEATED'
    const refused = repeated ? null : refusalOf(request)
    if (refused !== null) return fail(refused)
    const claim = repeated ? held.claim : await takeKept(request)
    if (claim === null) return fail({ code: 'NOT_INVITED' })
    const clash = await recordTaken(request, claim)
    if (clash !== null) return fail({ code: 'TIME_CLASH', with: clash })
    const { lessonDates } = coveredLessons(course, plan.term, request.today)
    return ok({ title: course.title, startsOn: lessonDates[0] ?? null, repeated })
  },
})

function refusalOf({ input, found, now, today }: Accepting): Refusal | null {
  const { course, plan, pupil, roll, basis, record: known } = found
  if (openInvitation(roll, pupil._id, now) === null) return { code: 'NOT_INVITED' }
  const fault = basisFault(basis, now)
  if (fault !== null) return { code: fault }
  if (input.consentVersion !== ENROLLMENT_CONSENT_VERSION) {
    return { code: 'CONSENT_OUTDATED', current: ENROLLMENT_CONSENT_VERSION }
  }
  if (!course.grades.includes(pupil.grade)) return { code: 'GRADE_OUT_OF_RANGE', grades: [...course.grades] }
  const seats = (known?.enrollments ?? []).filter(({ state }) => state === 'SEATED')
  const left = seats.find(({ courseId, kind }) => courseId === input.insteadOfCourseId && kind === course.kind)
  if (input.insteadOfCourseId !== null && left === undefined) return { code: 'NOT_ENROLLED' }
  const { lessonDates } = coveredLessons(course, plan.term, today)
  if (lessonDates.length === 0) return { code: 'NO_LESSONS_LEFT' }
  const others = seats.filter((one) => one !== left)
  const clash = clashingEnrollment({ ...course, lessonDates }, others)
  return clash && { code: 'TIME_CLASH', with: clash.title }
}

/** The seat's claim; null when the invitation ended meanwhile. */
async function takeKept({ input, found, caller, now }: Accepting): Promise<Claim | null> {
  const { pupilId, insteadOfCourseId, consentVersion } = input
  if (caller.personId === null) throw new TypeError('a guardian without a person')
  const consent = { textVersion: consentVersion, personId: caller.personId, at: now }
  const instead = insteadOfCourseId === null ? {} : { insteadOf: { courseId: insteadOfCourseId, from: now } }
  const claim: Claim = { pupilId, at: now, consent, ...instead }
  let current = found.roll
  const { seat } = await untilSettled(async () => {
    const own = placeIn(current, pupilId)
    if (own?.state === 'SEATED') return { seat: own.claim }
    const next = rollAfter(current, claim, now)
    if (next === null) return { seat: null }
    if (await replaceRoll(current, next)) return { seat: claim }
    current = (await readRoll(current._id)) ?? current
    return null
  })
  return seat
}
