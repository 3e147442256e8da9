// Takes one step of a plan on the revision that was looked at; repeated, it is taken already.
import type { PlanDraft, PlanEventKind } from '@domain/enrollment/term-plans/plan-draft'
import { fail, type Result } from '@domain/values/result'
import { readPlanDraft, writeDraft } from '../collections/plan-drafts'

interface Step {
  /** Null: whichever is the newest. */
  readonly rev: number | null
  readonly by: string
  readonly kinds: readonly PlanEventKind[]
}

/** The last step is this one, by the same person, on the revision named. */
export function isTakenAlready({ history, rev: now }: PlanDraft, { rev, by, kinds }: Step): boolean {
  const last = history.at(-1)
  const isSame = last !== undefined && last.by === by && kinds.includes(last.kind)
  return isSame && (rev === null || now === rev + 1)
}

export async function stepDraft<Refusal extends { readonly code: string }>(
  draft: PlanDraft,
  step: Step,
  take: () => Result<PlanDraft, Refusal>,
): Promise<Result<Pick<PlanDraft, 'state' | 'rev' | 'history'>, Refusal | { readonly code: 'PLAN_CHANGED' }>> {
  if (isTakenAlready(draft, step)) return { ok: true, value: draft }
  if (step.rev !== null && draft.rev !== step.rev) return fail({ code: 'PLAN_CHANGED' })
  const taken = take()
  if (!taken.ok) return taken
  const isWritten = await writeDraft(draft, taken.value)
  if (isWritten) return { ok: true, value: { ...taken.value, rev: draft.rev + 1 } }
  // Our own write, whose answer was lost, or somebody else's.
  const newest = await readPlanDraft(draft._id)
  return newest !== null && isTakenAlready(newest, step) ? { ok: true, value: newest } : fail({ code: 'PLAN_CHANGED' })
}
