// Opens one course of a plan: as typed, its faults, and what publishing it would do.
import { effectsOf } from '@domain/enrollment/term-plans/course-effects'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { courseConsequences } from './course-consequences'
import { locatePlan } from './locate-plan'
import { openCourseOf } from './plan-view'

export const getPlanCourse = handle('enrollment.getPlanCourse', {
  locate: locatePlan,
  run: async ({ input, found, now, today }) => {
    const course = openCourseOf(found, input.courseId, today)
    if (course === null) return fail({ code: 'COURSE_NOT_THERE' })
    const touched = await courseConsequences(found, input.courseId, { now, today })
    return ok({ now, course, effects: touched && effectsOf(touched.consequences) })
  },
})
