// Says no to an invitation of the school: no reason is asked for, and nothing follows.
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { findChildWithRoll } from '../catalog/find-course'
import { endCourseInvitation } from './end-course-invitation'

export const declineInvitation = handle('enrollment.declineInvitation', {
  locate: async ({ input }) => {
    const found = await findChildWithRoll(input.pupilId, input.courseId)
    return found && { subject: { kind: 'pupil', pupilId: input.pupilId }, found }
  },
  run: async ({ input: { pupilId }, found: { course, roll }, caller, now }) => {
    const about = { course, roll, pupilId, kind: 'DECLINED', by: caller.personId, now } as const
    return (await endCourseInvitation(about)) ? ok({ title: course.title }) : fail({ code: 'NOT_INVITED' })
  },
})
