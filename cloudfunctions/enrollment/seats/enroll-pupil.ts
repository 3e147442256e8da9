// Enrolls a child: checks the rules, claims a place on the seat roll, updates the child's record.
import { windowOf } from '@domain/enrollment/courses/own-window'
import { eligibility } from '@domain/enrollment/seats/eligibility'
import type { Claim } from '@domain/enrollment/seats/enrollment'
import { placeIn } from '@domain/enrollment/seats/place-in'
import { isAwaited } from '@domain/enrollment/seats/sync-enrollments'
import type { ActionError } from '@domain/registry'
import { fail, ok } from '@domain/values/result'
import { guardianIdsOf } from '../../identity/collections/guardian-stages'
import { handle, type Request } from '../../request/handler'
import { type ChildInCourse, findChildInCourse } from '../catalog/find-course'
import { type OwnSeats, readRoll } from '../collections/seat-rolls'
import { claimFault } from './claim-fault'
import { type ClaimedPlace, claimPlace, looksFull } from './claim-place'
import { giveBackPlace } from './give-back-place'
import { syncRecord } from './sync-record'

type Enrolling = Request<'enrollment.enrollPupil'> & { readonly found: ChildInCourse<OwnSeats> }
type Refusal = ActionError<'enrollment.enrollPupil'>

export const enrollPupil = handle('enrollment.enrollPupil', {
  locate: async ({ input }) => {
    const found = await findChildInCourse(input.pupilId, input.courseId)
    return found && { subject: { kind: 'pupil', pupilId: input.pupilId }, found }
  },
  run: async (request) => {
    const { course, pupil, roll, record } = request.found
    // A place held already was allowed when it was claimed: a repeat only completes it.
    const refused = placeIn(roll.own, pupil._id) === null ? refusalOf(request) : null
    if (refused) return fail(refused)
    const claim = claimOf(request)
    const claimed = await claimPlace({ course, claim, seats: roll, record })
    if (claimed === 'FULL') return fail({ code: 'CARE_FULL' })
    const clash = await recordPlace(request, claimed)
    if (clash !== null) return fail({ code: 'TIME_CLASH', with: clash })
    const { place } = claimed
    const standing = { state: place.state, position: place.position }
    return ok({ standing, title: course.title, repeated: place.claim.at !== claim.at })
  },
})

function refusalOf({ input, found, now, today }: Enrolling): Refusal | null {
  const { course, plan, pupil, record } = found
  const fault = claimFault(found, { consentVersion: input.consentVersion, now, today })
  if (fault !== null) return fault
  const enrollments = record?.enrollments ?? []
  const verdict = eligibility({ course, plan, grade: pupil.grade, enrollments, now })
  switch (verdict.code) {
    case 'ELIGIBLE':
      return null
    case 'WINDOW_CLOSED':
      return { code: 'WINDOW_CLOSED', ...windowOf(course, plan) }
    case 'GRADE_OUT_OF_RANGE':
      return { code: 'GRADE_OUT_OF_RANGE', grades: [...course.grades] }
    case 'TIME_CLASH':
      return mayWait(found) ? null : { code: verdict.code, with: verdict.with }
    default:
      return verdict
  }
}

/** A place in line takes no time: when a seat is offered, the family decides which of the two it is. */
function mayWait({ course, roll }: ChildInCourse<OwnSeats>): boolean {
  return course.kind !== 'CARE' && looksFull(roll)
}

function claimOf({ input, caller, now }: Enrolling): Claim {
  if (caller.personId === null) throw new TypeError('a guardian without a person')
  const consent = { textVersion: input.consentVersion, personId: caller.personId, at: now }
  return { pupilId: input.pupilId, at: now, consent }
}

/** The title of the course it clashes with, when another phone was faster: then the place is given back. */
async function recordPlace(
  { input, found, caller, now, today }: Enrolling,
  claimed: ClaimedPlace,
): Promise<string | null> {
  const { course, plan } = found
  const { place, record } = claimed
  if (isAwaited(place.claim, now)) return null
  const { pupilId } = input
  const guardianIds = guardianIdsOf(found, pupilId, today)
  const by = caller.personId
  const synced = await syncRecord({ course, plan, pupilId, record, fact: place, by, guardianIds, now })
  if (synced.code !== 'CLASH') return null
  const roll = await readRoll(course._id)
  if (roll) await giveBackPlace({ course, roll, claim: place.claim, now })
  return synced.with
}
