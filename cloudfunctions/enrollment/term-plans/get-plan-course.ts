// Opens one course of a plan: as typed, its faults, and what publishing it would do.
import { consequencesOf } from '@domain/enrollment/course-changes/consequences-of'
import { effectsOf } from '@domain/enrollment/term-plans/course-effects'
import { fail, ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { readRollsOfPlan } from '../collections/seat-rolls'
import type { PlanWork } from './find-plan-work'
import { locatePlan } from './locate-plan'
import { openCourseOf } from './plan-view'

export const getPlanCourse = handle('enrollment.getPlanCourse', {
  locate: locatePlan,
  run: async ({ input, found, now, today }) => {
    const course = openCourseOf(found, input.courseId, today)
    if (course === null) return fail({ code: 'COURSE_NOT_THERE' })
    return ok({ now, course, effects: await effectsIn(found, input.courseId, { now, today }) })
  },
})

/** Null where nobody can be touched: a new course, an unchanged one, one that cannot be read. */
async function effectsIn(work: PlanWork, courseId: string, at: { readonly now: number; readonly today: SchoolDate }) {
  const { read, draft } = work
  const changed = read.pending.find(({ entry }) => entry.courseId === courseId)
  if (changed === undefined || changed.before === null || changed.after === null || read.terms === null) return null
  const rolls = await readRollsOfPlan(draft._id)
  const courses = [...read.kept, ...read.pending].flatMap(({ after }) => after ?? [])
  const { term } = read.terms
  return effectsOf(consequencesOf(changed.before, changed.after, { ...at, term, courses, rolls }))
}
