// Takes the seat that is offered to a child in line, with another course given up for it if asked.
import { coveredLessons } from '@domain/enrollment/seats/cover'
import type { Claim, SeatRoll } from '@domain/enrollment/seats/enrollment'
import { acceptOffer as rollAfter } from '@domain/enrollment/seats/offer-seats'
import { placeIn } from '@domain/enrollment/seats/place-in'
import { basisFault } from '@domain/enrollment/seats/service-basis'
import type { ActionError } from '@domain/registry'
import { fail, ok } from '@domain/values/result'
import { handle, type Request } from '../../request/handler'
import { type ChildInCourse, findChildWithRoll } from '../catalog/find-course'
import { recordTaken } from './record-taken'
import { keptSeatFault, takeKeptSeat } from './take-kept-seat'

type Accepting = Request<'enrollment.acceptOffer'> & { readonly found: ChildInCourse<SeatRoll> }
type Refusal = ActionError<'enrollment.acceptOffer'>

export const acceptOffer = handle('enrollment.acceptOffer', {
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
    const claim = repeated ? held.claim : await takeOffered(request)
    if (claim === null) return fail({ code: 'NOT_OFFERED' })
    const clash = await recordTaken(request, claim)
    if (clash !== null) return fail({ code: 'TIME_CLASH', with: clash })
    const { lessonDates } = coveredLessons(course, plan.term, request.today)
    return ok({ title: course.title, startsOn: lessonDates[0] ?? null, repeated })
  },
})

function refusalOf({ input, found, now, today }: Accepting): Refusal | null {
  const { pupil, roll, basis } = found
  const offer = placeIn(roll, pupil._id)?.claim.offer
  if (offer === undefined || offer.until <= now) return { code: 'NOT_OFFERED' }
  const fault = basisFault(basis, now)
  if (fault !== null) return { code: fault }
  return keptSeatFault(found, input.insteadOfCourseId, today)
}

/** The seat's claim; null when the offer ended meanwhile. */
function takeOffered({ input, found, now }: Accepting): Promise<Claim | null> {
  const { pupilId, insteadOfCourseId } = input
  const instead = insteadOfCourseId === null ? {} : { insteadOf: insteadOfCourseId }
  return takeKeptSeat(found.roll, {
    pupilId,
    take: (roll) => rollAfter(roll, pupilId, { now, ...instead }),
    counts: { movedUp: 1 },
  })
}
