// The district approves a plan, or all of it but what is to be mended, or returns it with remarks.
import {
  type CourseCheck,
  checkCourse,
  missingIn,
  NEEDED_FOR_APPROVAL,
  type PlanCheck,
} from '@domain/enrollment/term-plans/plan-checks'
import type { PlanDraft } from '@domain/enrollment/term-plans/plan-draft'
import { type ReviewError, reviewPlan as review } from '@domain/enrollment/term-plans/plan-steps'
import { undecidedOf } from '@domain/enrollment/term-plans/read-draft'
import type { ActionInput } from '@domain/registry'
import { fail, ok, type Result } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { findAdminIds } from '../../identity/collections/people'
import { handle } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import type { PlanWork } from './find-plan-work'
import { locatePlan } from './locate-plan'
import { planChecksOf } from './plan-view'
import { stepDraft } from './step-draft'

type Reviewing = ActionInput<'enrollment.reviewPlan'>

type Missing =
  | { readonly code: 'CHECKS_MISSING'; readonly courses: { title: string; missing: CourseCheck[] }[] }
  | { readonly code: 'PLAN_CHECKS_MISSING'; readonly missing: PlanCheck[] }
type Refusal = ReviewError | Missing

export const reviewPlan = handle('enrollment.reviewPlan', {
  locate: locatePlan,
  run: async ({ input, found, caller, now, today }) => {
    const { draft, read } = found
    const actor = { by: caller.personId ?? '', byName: caller.name ?? '', at: now }
    const kinds = ['APPROVED', 'APPROVED_IN_PART', 'RETURNED'] as const
    const stepped = await stepDraft<Refusal>(draft, { rev: input.rev, by: actor.by, kinds }, () => {
      const { decision, remarks, text } = input
      const decided = review(draft, undecidedOf(draft, read), { decision, remarks, text, ...actor })
      if (!decided.ok || decision === 'RETURN') return decided
      return missing(found, input, today) ?? decided
    })
    if (!stepped.ok) return stepped
    const { state, rev, history } = stepped.value
    const clerks = await findAdminIds(draft.schoolId, today)
    const event = `plan-answered:${draft._id}:${history.length}`
    await postNotices(
      clerks.map((personId) => ({ personId, event, kind: 'PLAN_ANSWERED' as const, pupilId: null })),
      now,
    )
    return ok({ state, rev })
  },
})

/** What the law does not leave to decide; and of the whole plan, what nobody said a word about. */
function missing(work: PlanWork, { remarks }: Reviewing, today: SchoolDate): Result<PlanDraft, Missing> | null {
  const held = new Set(remarks.filter(({ kind }) => kind === 'CHANGE').map(({ courseId }) => courseId))
  const courses = work.read.pending.flatMap(({ entry, after, faults }) => {
    if (after === null || held.has(entry.courseId)) return []
    const checked = missingIn(checkCourse(after, faults, { pack: work.pack, today }))
    const needed = checked.filter((check) => NEEDED_FOR_APPROVAL.includes(check))
    return needed.length === 0 ? [] : [{ title: after.title, missing: [...needed] }]
  })
  if (courses.length > 0) return fail({ code: 'CHECKS_MISSING', courses })
  const unsaid = planChecksOf(work).filter(({ outcome }) => outcome === 'MISSING')
  const isNew = work.read.termMatters.includes('NEW_PLAN')
  if (!isNew || unsaid.length === 0 || remarks.some(({ courseId }) => courseId === null)) return null
  return fail({ code: 'PLAN_CHECKS_MISSING', missing: unsaid.map(({ check }) => check) })
}
