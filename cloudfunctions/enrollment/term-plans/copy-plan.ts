// Fills a draft with the courses of an earlier term, dates moved; teachers who left are named.
import { planIdOf } from '@domain/enrollment/course-plans/course-plan-difference'
import type { Course } from '@domain/enrollment/courses/course'
import { LEFT } from '@domain/enrollment/term-plans/course-cells'
import type { DraftCourse } from '@domain/enrollment/term-plans/plan-draft'
import { movedCells } from '@domain/enrollment/term-plans/plan-terms'
import { NO_ABOUT } from '@domain/enrollment/term-plans/read-draft'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { readCoursesOfPlan } from '../collections/courses'
import { courseIdOf } from './course-id'
import { editDraft } from './edit-draft'
import type { PlanWork } from './find-plan-work'
import { locatePlan } from './locate-plan'

export const copyPlan = handle('enrollment.copyPlan', {
  locate: locatePlan,
  run: async ({ input, found, today }) => {
    const source = found.school.plans.find(({ termId }) => termId === input.fromTermId)
    if (source === undefined) return fail({ code: 'TERM_NOT_FOUND' })
    const courses = await readCoursesOfPlan(planIdOf(input.schoolId, input.fromTermId))
    const saved = await editDraft(found, today, (work) => {
      const { draft, read } = work
      if (read.terms === null) return fail({ code: 'DATES_FIRST' })
      const to = read.terms.term
      const copied = courses.map((course) => entryOf(work, course, { from: source.term, to }))
      const known = new Set(
        [...draft.courses, ...read.kept.map(({ after }) => ({ courseId: after._id }))].map((one) => one.courseId),
      )
      const added = copied.filter(({ courseId }) => !known.has(courseId))
      return ok(added.length === 0 ? draft : { ...draft, courses: [...draft.courses, ...added] })
    })
    if (!saved.ok) return saved
    const { state, rev, courses: entries } = saved.value.draft
    const left = entries.filter(({ cells }) => cells.teacherNumber === LEFT)
    return ok({
      state,
      rev,
      courses: entries.length,
      left: left.map(({ cells: { title, teacherName } }) => ({ title, teacherName })),
    })
  },
})

type Move = Omit<Parameters<typeof movedCells>[1], 'staff'>

function entryOf({ draft, context }: PlanWork, course: Course, move: Move): DraftCourse {
  return {
    courseId: courseIdOf(draft._id, course.code),
    cells: movedCells(course, { ...move, staff: context.staff }),
    about: course.about ?? NO_ABOUT,
    isApproved: false,
    rev: 1,
  }
}
