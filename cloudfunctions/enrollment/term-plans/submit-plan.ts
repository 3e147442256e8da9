// Sends a plan, or what changed of it, to the district.
import { type SubmitError, submitPlan as submit } from '@domain/enrollment/term-plans/plan-steps'
import { undecidedOf } from '@domain/enrollment/term-plans/read-draft'
import { fail, ok } from '@domain/values/result'
import { findOfficerIds } from '../../identity/collections/people'
import { handle } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { locatePlan } from './locate-plan'
import { stepDraft } from './step-draft'

type Refusal = SubmitError | { readonly code: 'PLAN_HAS_FAULTS'; readonly titles: string[] }

export const submitPlan = handle('enrollment.submitPlan', {
  locate: locatePlan,
  run: async ({ input, found, caller, now, today }) => {
    const { draft, read } = found
    const actor = { by: caller.personId ?? '', byName: caller.name ?? '', at: now }
    const faulty = read.pending.filter(({ after, faults }) => after === null || faults.length > 0)
    const stepped = await stepDraft<Refusal>(draft, { rev: input.rev, by: actor.by, kinds: ['SUBMITTED'] }, () => {
      if (faulty.length === 0) return submit(draft, undecidedOf(draft, read), actor)
      const titles = faulty.map(({ entry }) => entry.cells.title || entry.cells.code)
      return fail({ code: 'PLAN_HAS_FAULTS', titles: titles.slice(0, 20) })
    })
    if (!stepped.ok) return stepped
    const { state, rev, history } = stepped.value
    const officers = await findOfficerIds(draft.districtId, today)
    const event = `plan-sent:${draft._id}:${history.length}`
    await postNotices(
      officers.map((personId) => ({ personId, event, kind: 'PLAN_SENT' as const, pupilId: null })),
      now,
    )
    return ok({ state, rev })
  },
})
