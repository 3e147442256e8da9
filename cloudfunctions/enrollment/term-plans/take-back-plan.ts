// Takes a plan back from the district before it has answered, to go on writing.
import { takeBackPlan as takeBack } from '@domain/enrollment/term-plans/plan-steps'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { locatePlan } from './locate-plan'
import { stepDraft } from './step-draft'

export const takeBackPlan = handle('enrollment.takeBackPlan', {
  locate: locatePlan,
  run: async ({ found: { draft }, caller, now }) => {
    const actor = { by: caller.personId ?? '', byName: caller.name ?? '', at: now }
    const step = { rev: null, by: actor.by, kinds: ['TAKEN_BACK'] } as const
    const stepped = await stepDraft(draft, step, () => takeBack(draft, actor))
    if (!stepped.ok) return stepped
    const { state, rev } = stepped.value
    return ok({ state, rev })
  },
})
