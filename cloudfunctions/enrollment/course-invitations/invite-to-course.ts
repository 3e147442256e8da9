// Keeps a seat for each child the school names, until a day, and asks their guardians.
import { invite } from '@domain/enrollment/course-invitations/invitations'
import type { SeatRoll } from '@domain/enrollment/seats/enrollment'
import { hasLeft } from '@domain/enrollment/seats/service-basis'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { ActionError } from '@domain/registry'
import { fail, ok } from '@domain/values/result'
import { addDays, instantOf, schoolDate } from '@domain/values/school-date'
import { readPupils } from '../../identity/collections/pupils'
import { handle, type Request } from '../../request/handler'
import { untilSettled } from '../../runtime/retry'
import { type CourseWithRoll, findCourseWithRoll } from '../catalog/find-course'
import { readRoll, replaceRoll } from '../collections/seat-rolls'
import { tellOfInvitations } from '../seats/tell-of-invitations'

type Named = Pick<Pupil, '_id' | 'name' | 'grade' | 'leftOn' | 'schoolId'>

interface Found extends CourseWithRoll<SeatRoll> {
  readonly pupils: readonly Named[]
}
type Inviting = Request<'enrollment.inviteToCourse'> & { readonly found: Found }
type Refusal = ActionError<'enrollment.inviteToCourse'>
type Fault = Extract<Refusal, { code: 'PUPILS_REFUSED' }>['faults'][number]

export const inviteToCourse = handle('enrollment.inviteToCourse', {
  locate: async ({ input }) => {
    const pupilIds = [...new Set(input.pupilIds)]
    const fields = { $project: { name: 1, grade: 1, leftOn: 1, schoolId: 1 } }
    const [found, pupils] = await Promise.all([
      findCourseWithRoll(input.courseId),
      readPupils<Named>(pupilIds, [fields]),
    ])
    // A child of another school looks as if it were not there.
    const own = pupils.filter(({ schoolId }) => schoolId === found?.course.schoolId)
    if (found === null || own.length < pupilIds.length) return null
    return { subject: { kind: 'school', schoolId: found.course.schoolId }, found: { ...found, pupils: own } }
  },
  run: async (request) => {
    const refused = refusalOf(request)
    if (refused !== null) return fail(refused)
    const { found, now } = request
    const { course } = found
    const kept = await keepSeats(request)
    if (kept.code === 'SEATS_SHORT') return fail(kept)
    const asked = (kept.roll.invited ?? []).filter(({ pupilId, end }) => kept.pupilIds.includes(pupilId) && !end)
    await tellOfInvitations(course, asked, { now })
    return ok({ title: course.title, invited: asked.length, seatsLeft: Math.max(0, kept.roll.seatsLeft) })
  },
})

function refusalOf({ input, found: { course, pupils }, today }: Inviting): Refusal | null {
  if (course.seating !== 'INVITATION') return { code: 'NOT_BY_INVITATION' }
  const first = addDays(today, 1)
  const lastLesson = course.lessonDates.at(-1)
  const last = lastLesson === undefined ? today : addDays(lastLesson, -1)
  if (last < first || (course.ending && course.ending.kind !== 'SPLIT')) return { code: 'NO_LESSONS_LEFT' }
  if (input.answerBy < first || input.answerBy > last) return { code: 'ANSWER_DAY', first, last }
  const faults = pupils.flatMap(({ name, grade, leftOn }): readonly Fault[] => {
    if (hasLeft({ leftOn }, today)) return [{ name, because: 'PUPIL_LEFT' }]
    return course.grades.includes(grade) ? [] : [{ name, because: 'GRADE_OUT_OF_RANGE' }]
  })
  return faults.length > 0 ? { code: 'PUPILS_REFUSED', faults: [...faults] } : null
}

/** One conditional update for all of them. When only its answer was lost, they are found in the roll. */
async function keepSeats({ input, found, now }: Inviting) {
  const until = instantOf(addDays(schoolDate(input.answerBy), 1))
  let roll = found.roll
  return untilSettled(async () => {
    const asked = invite(roll, { pupilIds: input.pupilIds, now, until })
    if (asked.code === 'SEATS_SHORT') return asked
    if (asked.code === 'NOTHING_NEW') return { code: 'KEPT' as const, roll, pupilIds: input.pupilIds }
    if (await replaceRoll(roll, asked.next)) {
      return { code: 'KEPT' as const, roll: { ...asked.next, _id: roll._id }, pupilIds: asked.pupilIds }
    }
    roll = (await readRoll(roll._id)) ?? roll
    return null
  })
}
