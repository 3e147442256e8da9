// Takes an invitation back before it is answered.
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { findCourseWithRoll } from '../catalog/find-course'
import { endCourseInvitation } from './end-course-invitation'

export const takeBackInvitation = handle('enrollment.takeBackInvitation', {
  locate: async ({ input }) => {
    const found = await findCourseWithRoll(input.courseId)
    return found && { subject: { kind: 'school', schoolId: found.course.schoolId }, found }
  },
  run: async ({ input: { pupilId }, found: { course, roll }, now }) => {
    const isEnded = await endCourseInvitation({ course, roll, pupilId, kind: 'TAKEN_BACK', by: null, now })
    return isEnded ? ok({ title: course.title }) : fail({ code: 'NOT_INVITED' })
  },
})
