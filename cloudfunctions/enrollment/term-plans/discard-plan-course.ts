// Takes back what was drafted of a course: a new one goes, a changed one stays as published.
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { editDraft } from './edit-draft'
import { locatePlan } from './locate-plan'

export const discardPlanCourse = handle('enrollment.discardPlanCourse', {
  locate: locatePlan,
  run: async ({ input: { courseId }, found, today }) => {
    const saved = await editDraft<never>(found, today, ({ draft }) => {
      if (!draft.courses.some((one) => one.courseId === courseId)) return ok(draft)
      const courses = draft.courses.filter((one) => one.courseId !== courseId)
      return ok({ ...draft, courses, remarks: draft.remarks.filter((remark) => remark.courseId !== courseId) })
    })
    if (!saved.ok) return saved
    const { state, rev } = saved.value.draft
    return ok({ state, rev })
  },
})
