// Shapes the terms one may choose from, and the one that is shown.
import type { TermOfPlan } from '../collections/plans'

/** Each once, the latest first. */
export function shownTerm(plan: TermOfPlan | null, termPlans: readonly TermOfPlan[]) {
  const all = new Map([...termPlans, ...(plan === null ? [] : [plan])].map((one) => [one._id, one]))
  const latestFirst = [...all.values()].sort((one, other) => (one.term.from < other.term.from ? 1 : -1))
  return {
    planId: plan?._id ?? null,
    terms: latestFirst.map(({ _id: planId, term: { name, from, until } }) => ({ planId, name, from, until })),
  }
}
