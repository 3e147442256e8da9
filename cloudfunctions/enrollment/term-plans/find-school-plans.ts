// Reads which terms a school has plans and drafts of, and which of them is worked on.
import { readSchools } from '../../identity/collections/schools'
import { type DraftHead, draftHeadsOfSchool } from '../collections/plan-drafts'
import { type TermOfPlan, termsOfSchool } from '../collections/plans'

export interface SchoolPlans {
  readonly _id: string
  readonly name: string
  readonly districtId: string
  readonly draftHeads: readonly DraftHead[]
  readonly termPlans: readonly TermOfPlan[]
}

export async function findSchoolPlans(schoolId: string): Promise<SchoolPlans | null> {
  const stages = [{ $project: { name: 1, districtId: 1 } }, draftHeadsOfSchool, termsOfSchool('$_id')]
  const [row] = await readSchools<SchoolPlans>([schoolId], stages)
  return row ?? null
}

/** The latest first; a term that is drafted and published stands once. */
export function termsOf({ _id, draftHeads, termPlans }: SchoolPlans) {
  const published = new Map(termPlans.map((plan) => [plan._id.slice(_id.length + 1), plan.term.name]))
  const drafted = new Map(draftHeads.map(({ termId, termName }) => [termId, termName]))
  const ids = [...new Set([...published.keys(), ...drafted.keys()])].sort().reverse()
  return ids.map((termId) => ({
    termId,
    name: published.get(termId) ?? drafted.get(termId) ?? termId,
    isPublished: published.has(termId),
  }))
}

/** What waits for the school first: a plan returned or approved is not hidden by one that was only begun. */
const WAITING = ['RETURNED', 'APPROVED', 'SUBMITTED', 'DRAFT'] as const

/** The term that is drafted; else the one in force or to come; else the last. */
export function workedOn(plans: SchoolPlans, today: string): string | null {
  const drafted = WAITING.flatMap((wanted) => plans.draftHeads.filter(({ state }) => state === wanted))[0]
  const running = [...plans.termPlans].reverse().find(({ term }) => term.until >= today)
  const found = drafted?.termId ?? (running ?? plans.termPlans[0])?._id.slice(plans._id.length + 1)
  return found ?? null
}
