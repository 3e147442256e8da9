// Owns a guardian's giving a course back.
import { fail, ok } from '@domain/result'
import { handle } from '../runtime/handler'
import { findChildWithRoll } from './course-store'
import { giveBackCourse } from './give-back-course'

export const withdrawPupil = handle('enrollment.withdrawPupil', {
  locate: async ({ input }) => {
    const found = await findChildWithRoll(input.pupilId, input.courseId)
    return found && { subject: { kind: 'pupil', pupilId: input.pupilId }, found }
  },
  run: async ({ found, now }) => {
    const given = await giveBackCourse(found, now)
    return given ? ok(given) : fail({ code: 'NOT_ENROLLED' })
  },
})
