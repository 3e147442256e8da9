// Swaps one course for another in one step: a seat there, the record, and only then the old seat.
import { windowOf } from '@domain/enrollment/courses/own-window'
import { coveredLessons } from '@domain/enrollment/seats/cover'
import { eligibility } from '@domain/enrollment/seats/eligibility'
import type { Claim, SeatRoll } from '@domain/enrollment/seats/enrollment'
import { placeIn } from '@domain/enrollment/seats/place-in'
import type { ActionError } from '@domain/registry'
import { fail, ok } from '@domain/values/result'
import { guardianIdsOf } from '../../identity/collections/guardian-stages'
import { handle, type Request } from '../../request/handler'
import { type ChildInCourse, type CourseWithRoll, findChildInCourse, findCourseWithRoll } from '../catalog/find-course'
import { type OwnSeats, readOwnPlace, readRoll, takeSeat } from '../collections/seat-rolls'
import { claimFault } from './claim-fault'
import { finishSwap } from './finish-swap'
import { giveBackPlace } from './give-back-place'
import { syncRecord } from './sync-record'

interface Found extends ChildInCourse<OwnSeats> {
  readonly old: CourseWithRoll<SeatRoll> | null
}
type Swapping = Request<'enrollment.swapCourse'> & { readonly found: Found }
type Refusal = ActionError<'enrollment.swapCourse'>

export const swapCourse = handle('enrollment.swapCourse', {
  locate: async ({ input }) => {
    const [found, old] = await Promise.all([
      findChildInCourse(input.pupilId, input.courseId),
      findCourseWithRoll(input.fromCourseId),
    ])
    return found && { subject: { kind: 'pupil', pupilId: input.pupilId }, found: { ...found, old } }
  },
  run: async (request) => {
    const { course, plan, old } = request.found
    const held = swappedBefore(request)
    const refused = held === null ? refusalOf(request) : null
    if (refused !== null) return fail(refused)
    const claim = held ?? (await takeFreeSeat(request))
    if (claim === null) return fail({ code: 'COURSE_FULL' })
    const clash = await record(request, claim, old)
    if (clash !== null) return fail({ code: 'TIME_CLASH', with: clash })
    const { lessonDates } = coveredLessons(course, plan.term, request.today)
    return ok({ title: course.title, startsOn: lessonDates[0] ?? null, repeated: held !== null })
  },
})

/** A seat that was taken for just this swap: a repeat only completes it. */
function swappedBefore({ input, found }: Pick<Swapping, 'input' | 'found'>): Claim | null {
  const { pupilId, fromCourseId } = input
  const place = placeIn(found.roll.own, pupilId)
  return place?.state === 'SEATED' && place.claim.insteadOf?.courseId === fromCourseId ? place.claim : null
}

function refusalOf({ input, found, now, today }: Swapping): Refusal | null {
  const { course, plan, pupil, record: known, roll, old } = found
  const enrollments = known?.enrollments ?? []
  const left = enrollments.find(({ courseId, state }) => courseId === input.fromCourseId && state === 'SEATED')
  if (left === undefined || old === null || left.kind !== course.kind || course._id === left.courseId) {
    return { code: 'NOT_ENROLLED' }
  }
  const fault = claimFault(found, { consentVersion: input.consentVersion, now, today })
  if (fault !== null) return fault
  const others = enrollments.filter((one) => one !== left)
  const verdict = eligibility({ course, plan, grade: pupil.grade, enrollments: others, now })
  switch (verdict.code) {
    case 'ELIGIBLE':
      // Who has a place there keeps it: in line it is asked, with a seat there is nothing to swap for.
      return placeIn(roll.own, pupil._id) === null ? null : { code: 'COURSE_FULL' }
    case 'WINDOW_CLOSED':
      return { code: verdict.code, ...windowOf(course, plan) }
    case 'GRADE_OUT_OF_RANGE':
      return { code: verdict.code, grades: [...course.grades] }
    case 'TIME_CLASH':
      return { code: verdict.code, with: verdict.with }
    default:
      return verdict
  }
}

/** Null: none is free. When only the answer was lost, the seat is found in the roll. */
async function takeFreeSeat({ input, found, caller, now }: Swapping): Promise<Claim | null> {
  if (caller.personId === null) throw new TypeError('a guardian without a person')
  const consent = { textVersion: input.consentVersion, personId: caller.personId, at: now }
  const insteadOf = { courseId: input.fromCourseId, from: now }
  const claim: Claim = { pupilId: input.pupilId, at: now, consent, insteadOf }
  if (await takeSeat({ courseId: found.course._id, claim })) return claim
  const own = await readOwnPlace(found.course._id, input.pupilId)
  return own === null ? null : swappedBefore({ input, found: { ...found, roll: own.seats } })
}

/** The title of a course got at that hour meanwhile: then the new seat is given back, the old one stays. */
async function record(
  { input: { pupilId }, found, caller, now, today }: Swapping,
  claim: Claim,
  old: Found['old'],
): Promise<string | null> {
  const { course, plan, record: known } = found
  const guardianIds = guardianIdsOf(found, pupilId, today)
  const by = caller.personId
  const fact = { claim, state: 'SEATED' as const }
  const synced = await syncRecord({ course, plan, pupilId, record: known, fact, by, guardianIds, now })
  if (synced.code !== 'CLASH') {
    if (old !== null) await finishSwap({ claim, old, by, guardianIds, now })
    return null
  }
  const roll = await readRoll(course._id)
  if (roll) await giveBackPlace({ course, roll, claim, now })
  return synced.with
}
