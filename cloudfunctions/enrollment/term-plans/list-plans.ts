// Lists a district's plans: each school's newest draft, or the plan that is in force.
import { timesReturned } from '@domain/enrollment/term-plans/plan-steps'
import { ok } from '@domain/values/result'
import { readDistrictSchools } from '../../identity/collections/schools'
import { handle } from '../../request/handler'
import { type DraftHead, draftHeadsOfSchool } from '../collections/plan-drafts'
import { type TermOfPlan, termInForce } from '../collections/plans'

interface SchoolRow {
  readonly _id: string
  readonly name: string
  readonly draftHeads: readonly DraftHead[]
  readonly inForce: readonly TermOfPlan[]
}

export const listPlans = handle('enrollment.listPlans', {
  locate: ({ input }) => ({ subject: { kind: 'district', districtId: input.districtId }, found: null }),
  run: async ({ input, now, today }) => {
    const stages = [{ $project: { name: 1 } }, draftHeadsOfSchool, termInForce('$_id', today, 'inForce')]
    const schools = await readDistrictSchools<SchoolRow>(input.districtId, stages)
    return ok({ now, plans: schools.map(lineOf) })
  },
})

function lineOf({ _id, name, draftHeads, inForce }: SchoolRow) {
  const place = { schoolId: _id, schoolName: name }
  const draft = draftHeads.find(({ state }) => state === 'SUBMITTED') ?? draftHeads[0]
  if (draft === undefined) {
    const termId = inForce[0]?._id.slice(_id.length + 1) ?? null
    const state = termId === null ? null : ('PUBLISHED' as const)
    return { ...place, termId, state, version: 1, returned: 0, changes: 0, sentAt: null, sentBy: null, answerBy: null }
  }
  const sent = draft.history.filter(({ kind }) => kind === 'SUBMITTED').at(-1)
  return {
    ...place,
    termId: draft.termId,
    state: draft.state,
    version: draft.version,
    returned: timesReturned(draft),
    changes: sent?.changes ?? 0,
    sentAt: sent?.at ?? null,
    sentBy: sent?.byName ?? null,
    answerBy: draft.answerBy,
  }
}
