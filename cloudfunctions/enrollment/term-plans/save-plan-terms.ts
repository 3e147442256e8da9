// Saves a plan's dates, window, closures and make-up days; begins the plan where there is none.
import type { PlanTerms } from '@domain/enrollment/course-plans/course-plan-term'
import { termMatters } from '@domain/enrollment/term-plans/needs-district'
import { termFaults } from '@domain/enrollment/term-plans/plan-terms'
import type { ActionInput } from '@domain/registry'
import { fail, ok } from '@domain/values/result'
import { schoolDate, type Weekday } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { editDraft } from './edit-draft'
import type { PlanWork } from './find-plan-work'
import { locatePlan } from './locate-plan'
import { packOfTerm } from './pack-of-term'

export const savePlanTerms = handle('enrollment.savePlanTerms', {
  locate: locatePlan,
  run: async ({ input, found, now, today }) => {
    const terms = termsFrom(input)
    const isWindowKept = found.current.plan?.closesAt === terms.closesAt
    const others = found.school.plans.map(({ term }) => term)
    const faults = termFaults(terms, isWindowKept ? null : now, others)
    if (faults.length > 0) return fail({ code: 'TERM_FAULTS', faults: [...faults] })
    if (packOfTerm(found.school)(terms.term) === null) return fail({ code: 'NO_FEE_POLICY' })
    const saved = await editDraft(found, today, (work) => withTerms(work, terms, input.rev))
    if (!saved.ok) return saved
    const { state, rev } = saved.value.draft
    return ok({ state, rev })
  },
})

function withTerms({ draft }: PlanWork, terms: PlanTerms, rev: number) {
  if (JSON.stringify(draft.terms) === JSON.stringify(terms)) return ok(draft)
  if (draft.rev !== rev) return fail({ code: 'PLAN_CHANGED' })
  const isStill = draft.isTermsApproved && draft.terms !== null && termMatters(draft.terms, terms).length === 0
  return ok({ ...draft, terms, isTermsApproved: isStill })
}

function termsFrom({ termId, terms }: ActionInput<'enrollment.savePlanTerms'>): PlanTerms {
  const { name, from, until, opensAt, closesAt, closures, makeupFollows } = terms
  const term = {
    id: termId,
    name,
    from: schoolDate(from),
    until: schoolDate(until),
    closures: closures.map(({ date, reason }) => ({ date: schoolDate(date), reason })),
    makeupFollows: makeupFollows.map(({ date, weekday }) => ({ date: schoolDate(date), weekday: weekday as Weekday })),
  }
  return { term, opensAt, closesAt }
}
