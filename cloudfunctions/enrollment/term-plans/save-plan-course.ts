// Saves one course of a draft as it was typed; an approval stays while it may.
import { MAX_COURSE_ROWS } from '@domain/enrollment/course-plans/course-plan-reading'
import { courseMatters } from '@domain/enrollment/term-plans/needs-district'
import type { DraftCourse, PlanDraft } from '@domain/enrollment/term-plans/plan-draft'
import type { ActionInput } from '@domain/registry'
import { fail, ok, type Result } from '@domain/values/result'
import { handle } from '../../request/handler'
import { courseIdOf } from './course-id'
import { editDraft } from './edit-draft'
import { type PlanWork, withDraft } from './find-plan-work'
import { locatePlan } from './locate-plan'
import { openCourseOf, waitingIn } from './plan-view'

type Refusal =
  | { readonly code: 'COURSE_CHANGED' }
  | { readonly code: 'CODE_MISSING' }
  | { readonly code: 'CODE_TAKEN'; readonly title: string }
  | { readonly code: 'TOO_MANY_COURSES'; readonly most: number }
type Saving = ActionInput<'enrollment.savePlanCourse'>

export const savePlanCourse = handle('enrollment.savePlanCourse', {
  locate: locatePlan,
  run: async ({ input, found, today }) => {
    const courseId = input.courseId ?? courseIdOf(found.draft._id, input.cells.code.trim())
    const saved = await editDraft(found, today, (work) => withCourse(work, courseId, input))
    if (!saved.ok) return saved
    const course = openCourseOf(saved.value, courseId, today)
    if (course === null) return fail({ code: 'COURSE_CHANGED' })
    const { state, rev } = saved.value.draft
    return ok({ course, state, rev, ...waitingIn(saved.value) })
  },
})

function withCourse(work: PlanWork, courseId: string, input: Saving): Result<PlanDraft, Refusal> {
  const { draft, current } = work
  const entry = draft.courses.find((one) => one.courseId === courseId)
  const published = current.courses.find(({ _id }) => _id === courseId)
  if (entry !== undefined && isSaid(entry, input)) return ok(draft)
  if (input.courseId === null) {
    if (input.cells.code.trim() === '') return fail({ code: 'CODE_MISSING' })
    const twin = entry?.cells.title ?? published?.title
    if (twin !== undefined) return fail({ code: 'CODE_TAKEN', title: twin })
    if (current.courses.length + draft.courses.length >= MAX_COURSE_ROWS) {
      return fail({ code: 'TOO_MANY_COURSES', most: MAX_COURSE_ROWS })
    }
  } else if ((entry === undefined && published === undefined) || (entry?.rev ?? 0) !== input.courseRev) {
    return fail({ code: 'COURSE_CHANGED' })
  }
  return ok(withEntry(work, { courseId, cells: input.cells, about: input.about, rev: (entry?.rev ?? 0) + 1 }))
}

/** The very same texts: sent again after a lost answer, or saved without a change. */
function isSaid(entry: DraftCourse, { cells, about }: Pick<Saving, 'cells' | 'about'>): boolean {
  const columns = Object.keys(cells) as (keyof typeof cells)[]
  const parts = Object.keys(about) as (keyof typeof about)[]
  return (
    columns.every((key) => entry.cells[key] === cells[key]) && parts.every((key) => entry.about[key] === about[key])
  )
}

/** Puts the entry into the draft; its approval stays if nothing in it needs the district anew. */
export function withEntry(work: PlanWork, entry: Omit<DraftCourse, 'isApproved'>): PlanDraft {
  const { draft } = work
  const before = draft.courses.find(({ courseId }) => courseId === entry.courseId)
  const placed = (isApproved: boolean): PlanDraft => {
    const written = { ...entry, isApproved }
    const courses =
      before === undefined ? [...draft.courses, written] : draft.courses.map((one) => (one === before ? written : one))
    return { ...draft, courses }
  }
  if (before?.isApproved !== true) return placed(false)
  const find = (of: PlanWork) => of.read.pending.find((one) => one.entry.courseId === entry.courseId)?.after
  const [old, now] = [find(work), find(withDraft(work, placed(false)))]
  return placed(old != null && now != null && courseMatters(old, now).length === 0)
}
