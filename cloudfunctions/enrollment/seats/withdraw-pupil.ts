// Withdraws a child from a course at a guardian's request.
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { findChildWithRoll } from '../catalog/find-course'
import { giveBackCourse } from './give-back-course'

export const withdrawPupil = handle('enrollment.withdrawPupil', {
  locate: async ({ input }) => {
    const found = await findChildWithRoll(input.pupilId, input.courseId)
    return found && { subject: { kind: 'pupil', pupilId: input.pupilId }, found }
  },
  run: async ({ found, caller, now }) => {
    const given = await giveBackCourse(found, { by: caller.personId, now })
    return given ? ok(given) : fail({ code: 'NOT_ENROLLED' })
  },
})
