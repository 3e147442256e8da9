// Puts an imported plan into the draft, as if a clerk had typed what differs.
import type { WantedPlan } from '@domain/enrollment/course-plans/course-plan-difference'
import type { PlanTerms } from '@domain/enrollment/course-plans/course-plan-term'
import { cellsOf } from '@domain/enrollment/term-plans/course-cells'
import { termMatters } from '@domain/enrollment/term-plans/needs-district'
import { NO_ABOUT } from '@domain/enrollment/term-plans/read-draft'
import { ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { type EditRefusal, editDraft } from './edit-draft'
import { findPlanWork, type PlanWork, withDraft } from './find-plan-work'
import { withEntry } from './save-plan-course'

/** Null: written, or there was nothing to write. */
export async function writeIntoDraft(
  schoolId: string,
  wanted: WantedPlan,
  today: SchoolDate,
): Promise<EditRefusal | null> {
  const found = await findPlanWork({ schoolId, termId: wanted.plan.termId }, today)
  if (found === null) return null
  const saved = await editDraft<never>(found, today, (work) => ok(withImported(work, wanted).draft))
  return saved.ok ? null : saved.error
}

function withImported(work: PlanWork, { plan, courses }: WantedPlan): PlanWork {
  const terms: PlanTerms = { term: plan.term, opensAt: plan.opensAt, closesAt: plan.closesAt }
  const { draft } = work
  const isStill = draft.isTermsApproved && draft.terms !== null && termMatters(draft.terms, terms).length === 0
  let next = withDraft(work, { ...draft, terms, isTermsApproved: isStill })
  for (const course of courses) {
    const entry = next.draft.courses.find(({ courseId }) => courseId === course._id)
    const known = next.current.courses.find(({ _id }) => _id === course._id)
    const cells = cellsOf(course, work.context.staff)
    const about = entry?.about ?? known?.about ?? NO_ABOUT
    const rev = (entry?.rev ?? 0) + 1
    next = withDraft(next, withEntry(next, { courseId: course._id, cells, about, rev }))
  }
  return next
}
