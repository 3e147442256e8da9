// Makes what is ready the plan that families see: claimed first, then written, told, and closed.
import type { PlanDraft } from '@domain/enrollment/term-plans/plan-draft'
import { publishableOf } from '@domain/enrollment/term-plans/read-draft'
import { fail, ok, type Result } from '@domain/values/result'
import { handle } from '../../request/handler'
import { readPlanDraft, writeDraft } from '../collections/plan-drafts'
import { type PlanWork, withDraft } from './find-plan-work'
import { finishPublishing } from './finish-publishing'
import { locatePlan } from './locate-plan'

export const publishPlan = handle('enrollment.publishPlan', {
  locate: locatePlan,
  run: async ({ input: { rev }, found, caller, now, today }) => {
    const { draft } = found
    const isDone = draft.publishing === null && draft.publishedRev === rev
    if (isDone)
      return ok(answerOf(draft, draft.history.filter(({ kind }) => kind === 'PUBLISHED').at(-1)?.changes ?? 0))
    const claimed =
      draft.publishing === null ? await claim(found, { rev, by: caller.personId ?? '', at: now }) : ok(found)
    if (!claimed.ok) return claimed
    const changes = await finishPublishing(claimed.value, { byName: caller.name ?? '', now, today })
    return changes === null ? fail({ code: 'PLAN_CHANGED' }) : ok(answerOf(changes, changes.published))
  },
})

function answerOf({ state, rev, courses, terms }: PlanDraft, published: number) {
  return { state, rev, published, left: courses.length + (terms === null ? 0 : 1) }
}

interface Claim {
  readonly rev: number
  readonly by: string
  readonly at: number
}

type ClaimRefusal =
  | { readonly code: 'PLAN_CHANGED' }
  | { readonly code: 'NOTHING_TO_PUBLISH' }
  | { readonly code: 'PLAN_NOT_APPROVED' }

/** Writes down what is to be published and what families saw before: from here on a repeat completes it. */
async function claim(work: PlanWork, { rev, by, at }: Claim): Promise<Result<PlanWork, ClaimRefusal>> {
  const { draft, read, current } = work
  if (draft.rev !== rev) return fail({ code: 'PLAN_CHANGED' })
  const ready = publishableOf(draft, read, current.plan !== null)
  if (ready.courses.length === 0 && !ready.terms) {
    return fail({ code: current.plan === null ? 'PLAN_NOT_APPROVED' : 'NOTHING_TO_PUBLISH' })
  }
  const touched = ready.terms ? read.kept.map(({ before }) => before) : []
  const publishing = {
    by,
    at,
    courseIds: ready.courses.map(({ entry }) => entry.courseId),
    withTerms: ready.terms,
    before: [...touched, ...ready.courses.flatMap(({ before }) => before ?? [])],
  }
  const claimed = { ...draft, publishing, publishedRev: rev }
  const isWritten = await writeDraft(draft, claimed)
  if (isWritten) return ok(withDraft(work, { ...claimed, rev: rev + 1 }))
  const newest = await readPlanDraft(draft._id)
  const isOwn = newest !== null && newest.publishing !== null && newest.publishedRev === rev
  return isOwn ? ok(withDraft(work, newest)) : fail({ code: 'PLAN_CHANGED' })
}
