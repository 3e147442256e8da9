// Takes back that a course ends, merges or splits, before the day it holds.
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { findCourseWithRoll } from '../catalog/find-course'
import { takeBackEnding as takeBack } from '../collections/courses'
import { touchRolls } from '../collections/seat-rolls'

export const takeBackEnding = handle('enrollment.takeBackEnding', {
  locate: async ({ input }) => {
    const found = await findCourseWithRoll(input.courseId)
    return found && { subject: { kind: 'school', schoolId: found.course.schoolId }, found }
  },
  run: async ({ found: { course }, now, today }) => {
    const { title, ending } = course
    const isRepeated = ending === null
    if (!isRepeated && (ending === undefined || ending.from <= today || !(await takeBack(course, ending)))) {
      return fail({ code: 'NOTHING_TO_TAKE_BACK' })
    }
    await touchRolls([course._id], now)
    return ok({ title })
  },
})
