// Reads all that a plan is drafted from in one round trip: school, draft, what is published.
import type { PolicyPack } from '@domain/billing/policy/policy-pack'
import { type CurrentPlan, planIdOf, type StoredPlan } from '@domain/enrollment/course-plans/course-plan-difference'
import type { Course } from '@domain/enrollment/courses/course'
import { newDraft, type PlanDraft } from '@domain/enrollment/term-plans/plan-draft'
import { type DraftContext, type ReadDraft, readDraft } from '@domain/enrollment/term-plans/read-draft'
import { MANAGED, type ManagementPlan, textsInForce } from '@domain/homework/management/management-plan'
import type { SchoolDate } from '@domain/values/school-date'
import { activePacksOf } from '../../billing/collections/policy-packs'
import { managementOf } from '../../homework/collections/management-plans'
import { readSchools } from '../../identity/collections/schools'
import { coursesNamed } from '../collections/courses'
import { drawNamed } from '../collections/draws'
import { draftNamed } from '../collections/plan-drafts'
import { plansOfSchool } from '../collections/plans'
import { type SeatCount, seatsNamed } from '../collections/seat-rolls'
import { packOfTerm } from './pack-of-term'
import type { ImportingSchool } from './read-current-plan'

export interface PlanWork {
  readonly school: ImportingSchool
  readonly draft: PlanDraft
  /** Without rolls: those are read where seats are changed. */
  readonly current: CurrentPlan
  readonly context: DraftContext
  readonly pack: PolicyPack | null
  readonly seats: ReadonlyMap<string, SeatCount>
  /** Wishes and a draw were announced for it. */
  readonly hasDraw: boolean
  /** Of the five rules. */
  readonly rulesWritten: number
  readonly read: ReadDraft
}

interface WorkRow extends ImportingSchool {
  readonly drafts: readonly PlanDraft[]
  readonly courses: readonly Course[]
  readonly seats: readonly SeatCount[]
  readonly management: readonly ManagementPlan[]
  readonly draws: readonly { readonly _id: string }[]
}

export async function findPlanWork(
  place: { readonly schoolId: string; readonly termId: string },
  today: SchoolDate,
): Promise<PlanWork | null> {
  const planId = planIdOf(place.schoolId, place.termId)
  const stages = [
    activePacksOf,
    plansOfSchool('plans', []),
    draftNamed(planId),
    coursesNamed(planId),
    seatsNamed(planId),
    managementOf('_id'),
    drawNamed(planId),
  ]
  const [row] = await readSchools<WorkRow>([place.schoolId], stages)
  if (row === undefined) return null
  const { drafts, courses, seats, management, draws, ...school } = row
  const plan = (school.plans.find(({ _id }) => _id === planId) as StoredPlan | undefined) ?? null
  const { _id: schoolId, name: schoolName, districtId } = school
  const draft =
    drafts[0] ?? newDraft({ _id: planId, schoolId, schoolName, districtId, termId: place.termId }, plan !== null)
  const current = { plan, courses, rolls: [] }
  const rules = textsInForce(management[0]?.texts ?? [], today)
  return workOf({
    school,
    draft,
    current,
    hasDraw: draws.length > 0,
    seats: new Map(seats.map((one) => [one._id, one])),
    rulesWritten: MANAGED.filter((kind) => rules[kind] !== null).length,
  })
}

type Loaded = Pick<PlanWork, 'school' | 'draft' | 'current' | 'seats' | 'hasDraw' | 'rulesWritten'>

function workOf(loaded: Loaded): PlanWork {
  const { school, draft, current } = loaded
  const terms = draft.terms ?? current.plan
  const pack = terms === null ? null : packOfTerm(school)(terms.term)
  const context = { school, staff: school.staff ?? [], pack }
  return { ...loaded, context, pack, read: readDraft(draft, current, context) }
}

/** The same work with another draft: nothing is read anew. */
export function withDraft(work: PlanWork, draft: PlanDraft): PlanWork {
  return workOf({ ...work, draft })
}
