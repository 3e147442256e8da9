// Takes the seat the school kept for a named child, by its guardian's own agreement.
import { openInvitation, acceptInvitation as rollAfter } from '@domain/enrollment/course-invitations/invitations'
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import { coveredLessons } from '@domain/enrollment/seats/cover'
import type { Claim, SeatRoll } from '@domain/enrollment/seats/enrollment'
import { placeIn } from '@domain/enrollment/seats/place-in'
import { basisFault } from '@domain/enrollment/seats/service-basis'
import type { ActionError } from '@domain/registry'
import { fail, ok } from '@domain/values/result'
import { handle, type Request } from '../../request/handler'
import { type ChildInCourse, findChildWithRoll } from '../catalog/find-course'
import { recordTaken } from '../seats/record-taken'
import { keptSeatFault, takeKeptSeat } from '../seats/take-kept-seat'

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
    const claim = repeated ? held.claim : await takeInvited(request)
    if (claim === null) return fail({ code: 'NOT_INVITED' })
    const clash = await recordTaken(request, claim)
    if (clash !== null) return fail({ code: 'TIME_CLASH', with: clash })
    const { lessonDates } = coveredLessons(course, plan.term, request.today)
    return ok({ title: course.title, startsOn: lessonDates[0] ?? null, repeated })
  },
})

function refusalOf({ input, found, now, today }: Accepting): Refusal | null {
  const { course, pupil, roll, basis } = found
  if (openInvitation(roll, pupil._id, now) === null) return { code: 'NOT_INVITED' }
  const fault = basisFault(basis, now)
  if (fault !== null) return { code: fault }
  if (input.consentVersion !== ENROLLMENT_CONSENT_VERSION) {
    return { code: 'CONSENT_OUTDATED', current: ENROLLMENT_CONSENT_VERSION }
  }
  if (!course.grades.includes(pupil.grade)) return { code: 'GRADE_OUT_OF_RANGE', grades: [...course.grades] }
  return keptSeatFault(found, input.insteadOfCourseId, today)
}

/** The seat's claim; null when the invitation ended meanwhile. */
function takeInvited({ input, found, caller, now }: Accepting): Promise<Claim | null> {
  const { pupilId, insteadOfCourseId, consentVersion } = input
  if (caller.personId === null) throw new TypeError('a guardian without a person')
  const consent = { textVersion: consentVersion, personId: caller.personId, at: now }
  const instead = insteadOfCourseId === null ? {} : { insteadOf: { courseId: insteadOfCourseId, from: now } }
  const claim: Claim = { pupilId, at: now, consent, ...instead }
  return takeKeptSeat(found.roll, { pupilId, take: (roll) => rollAfter(roll, claim, now) })
}
