// Applies one edit to a draft: on the revision that was read, again when somebody was faster.
import type { PlanDraft } from '@domain/enrollment/term-plans/plan-draft'
import { stateAfterEdit } from '@domain/enrollment/term-plans/plan-steps'
import { isChange, undecidedOf } from '@domain/enrollment/term-plans/read-draft'
import { fail, type Result } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { untilSettled } from '../../runtime/retry'
import { writeDraft } from '../collections/plan-drafts'
import { findPlanWork, type PlanWork, withDraft } from './find-plan-work'

export type EditRefusal = { readonly code: 'UNDER_REVIEW' } | { readonly code: 'BEING_PUBLISHED' }

/** `change` answers the draft as it shall be; the very same object: there is nothing to write. */
type Change<Refusal extends { readonly code: string }> = (work: PlanWork) => Result<PlanDraft, Refusal>

export async function editDraft<Refusal extends { readonly code: string }>(
  found: PlanWork,
  today: SchoolDate,
  change: Change<Refusal>,
): Promise<Result<PlanWork, Refusal | EditRefusal>> {
  let work: PlanWork | null = found
  return untilSettled(async () => {
    const current: PlanWork = work ?? (await findPlanWork(found.draft, today)) ?? found
    work = null
    const edited = change(current)
    if (!edited.ok) return edited
    if (edited.value === current.draft) return { ok: true, value: current } as const
    const refusal = refusalOf(current.draft)
    if (refusal !== null) return fail(refusal)
    const next = settled(withDraft(current, edited.value))
    const isWritten = await writeDraft(current.draft, next.draft)
    return isWritten
      ? ({ ok: true, value: withDraft(next, { ...next.draft, rev: current.draft.rev + 1 }) } as const)
      : null
  })
}

function refusalOf({ state, publishing }: PlanDraft): EditRefusal | null {
  if (publishing !== null) return { code: 'BEING_PUBLISHED' }
  return state === 'SUBMITTED' ? { code: 'UNDER_REVIEW' } : null
}

/** Without what is no change, and in the state that is left. */
export function settled(work: PlanWork): PlanWork {
  const { read, draft, current } = work
  const same = new Set(read.pending.filter((one) => !isChange(one)).map(({ entry }) => entry.courseId))
  const courses = same.size === 0 ? draft.courses : draft.courses.filter(({ courseId }) => !same.has(courseId))
  const terms = isSameTerms(draft, current.plan) ? null : draft.terms
  const cleaned = withDraft(work, { ...draft, courses, terms })
  const undecided = undecidedOf(cleaned.draft, cleaned.read)
  const left = {
    pending: courses.length + (terms === null ? 0 : 1),
    undecided: undecided.courseIds.length + (undecided.terms ? 1 : 0),
  }
  return withDraft(cleaned, { ...cleaned.draft, state: stateAfterEdit(cleaned.draft, left) })
}

function isSameTerms({ terms }: PlanDraft, plan: PlanWork['current']['plan']): boolean {
  if (terms === null || plan === null) return false
  const { term, opensAt, closesAt } = plan
  return JSON.stringify(sorted({ term, opensAt, closesAt })) === JSON.stringify(sorted(terms))
}

function sorted({ term, opensAt, closesAt }: NonNullable<PlanDraft['terms']>) {
  const { id, name, from, until, closures, makeupFollows } = term
  return [
    id,
    name,
    from,
    until,
    closures.map((c) => [c.date, c.reason]),
    makeupFollows.map((m) => [m.date, m.weekday]),
    opensAt,
    closesAt,
  ]
}
