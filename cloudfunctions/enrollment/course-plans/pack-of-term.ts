// Owns which fee policy a school's term stands under: the one it was given once, else the one in force on its first day.
import { packOfPlan } from '@domain/billing/policy/pack-scope'
import type { PolicyPack } from '@domain/billing/policy/policy-pack'
import type { Term } from '@domain/enrollment/courses/course'
import { inForce } from '../../billing/policy/pack-stages'
import type { ImportingSchool } from './course-plan-store'

/** A plan that is there keeps its pack, whatever came into force since: sending the workbook again reprices nothing. */
export function packOfTerm(school: ImportingSchool): (term: Pick<Term, 'id' | 'from'>) => PolicyPack | null {
  const packs = inForce(school)
  const pinned = new Map(school.plans.map((plan) => [plan.termId, plan]))
  return ({ id, from }) => packOfPlan(pinned.get(id), { packs, school, date: from })
}
