// Owns giving a course back: first the roll, which is the truth on seats, then the record that follows it.
import type { Enrollment, SeatRoll } from '@domain/enrollment/enrollment'
import { isLiveEnrollment } from '@domain/enrollment/settle-enrollments'
import { fail, ok } from '@domain/result'
import { addDays } from '@domain/school-date'
import { handle } from '../runtime/handler'
import { type ChildInCourse, findChildWithRoll } from './course-store'
import { giveBackPlace } from './give-back-place'
import { heldIn, readRoll } from './seat-roll-store'
import { settleRecord } from './settle-record'

export const withdrawPupil = handle('enrollment.withdrawPupil', {
  locate: async ({ input }) => {
    const found = await findChildWithRoll(input.pupilId, input.courseId)
    return found && { subject: { kind: 'pupil', pupilId: input.pupilId }, found }
  },
  run: async ({ input, found, now, today }) => {
    const { course, plan, record } = found
    const own = (record?.enrollments ?? []).filter(({ courseId }) => courseId === course._id)
    const roll = await rollToChange(found, own)
    const claim = heldIn(roll, input.pupilId)?.claim ?? null
    const givenBack = claim?.at ?? own.find(isLiveEnrollment)?.claimedAt
    if (givenBack === undefined) return alreadyGivenBack(course.title, own)
    if (claim) await giveBackPlace({ course, plan, roll, claim, now })
    await settleRecord({ course, plan, pupilId: input.pupilId, record, fact: { givenBack }, now })
    return ok({ title: course.title, endsBefore: addDays(today, 1), repeated: false })
  },
})

/**
 * A live record without a place in the roll: an earlier withdrawal stopped half-way, or an enrollment happened
 * between the two reads. A look at the roll after the record tells which.
 */
async function rollToChange(found: ChildInCourse<SeatRoll>, own: readonly Enrollment[]): Promise<SeatRoll> {
  const { roll, pupil } = found
  const torn = heldIn(roll, pupil._id) === null && own.some(isLiveEnrollment)
  return torn ? ((await readRoll(roll._id)) ?? roll) : roll
}

function alreadyGivenBack(title: string, own: readonly Enrollment[]) {
  const last = own.at(-1)
  if (last === undefined || last.endsBefore === null) return fail({ code: 'NOT_ENROLLED' })
  return ok({ title, endsBefore: last.endsBefore, repeated: true })
}
