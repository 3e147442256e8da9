// Picks a term's fee policy: the one assigned once, else the one in force on its first day.
import { packOfPlan } from '@domain/billing/policy/pack-scope'
import type { PolicyPack } from '@domain/billing/policy/policy-pack'
import type { Term } from '@domain/enrollment/courses/course'
import { packsInForce } from '../../billing/collections/policy-packs'
import type { ImportingSchool } from './read-current-plan'

/** A stored plan keeps its fee policy, so importing the workbook again never changes prices. */
export function packOfTerm(school: ImportingSchool): (term: Pick<Term, 'id' | 'from'>) => PolicyPack | null {
  const packs = packsInForce(school)
  const pinned = new Map(school.plans.map((plan) => [plan.termId, plan]))
  return ({ id, from }) => packOfPlan(pinned.get(id), { packs, school, date: from })
}
