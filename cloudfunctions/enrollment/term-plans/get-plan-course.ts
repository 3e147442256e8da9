// Opens one course of a plan: as it is typed, what is wrong beside each field, what was checked.
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { locatePlan } from './locate-plan'
import { openCourseOf } from './plan-view'

export const getPlanCourse = handle('enrollment.getPlanCourse', {
  locate: locatePlan,
  run: async ({ input, found, now, today }) => {
    const course = openCourseOf(found, input.courseId, today)
    return course === null ? fail({ code: 'COURSE_NOT_THERE' }) : ok({ now, course })
  },
})
