// The collection plans: its documents, its indexes, and every read and write of it.
import type { StoredPlan } from '@domain/enrollment/course-plans/course-plan-difference'
import type { SchoolDate } from '@domain/values/school-date'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { plansFates } from './fates/plans-fates'

export const plans = defineCollection<StoredPlan>({
  name: 'plans',
  fates: plansFates,
  indexes: [index('school', ['schoolId', 'termId'], true)],
})

/** Adds `plans` to documents with a `planId`. */
export const planOf: Stage = {
  $lookup: { from: plans.name, localField: 'planId', foreignField: '_id', as: 'plans' },
}

/** Adds `plans`: the school's plan that runs or comes next (the earliest not yet over), or nothing. */
export function planInForce(schoolField: string, today: SchoolDate): Stage {
  const stages = [{ $match: { 'term.until': { $gte: today } } }, { $sort: { 'term.from': 1 } }, { $limit: 1 }]
  return joinStage({ from: plans.name, as: 'plans', local: schoolField, foreign: 'schoolId', stages })
}

/** Adds `as` to schools: their plans, after `stages`. */
export function plansOfSchool(as: string, stages: readonly Stage[]): Stage {
  return joinStage({ from: plans.name, as, local: '$_id', foreign: 'schoolId', stages })
}

/** Which term is asked about: the plan named, else the one a school's work is about on this day. */
export interface TermAsked {
  readonly planId?: string | undefined
  readonly today: SchoolDate
}

/** Adds `plans`, one or none: the plan named if it is the school's; else the one in force, else the one over last. */
export function planAsked(schoolField: string, { planId, today }: TermAsked): readonly Stage[] {
  const own = { from: plans.name, local: schoolField, foreign: 'schoolId' } as const
  if (planId !== undefined)
    return [joinStage({ ...own, as: 'plans', stages: [{ $match: { _id: planId } }, { $limit: 1 }] })]
  const over = [{ $match: { 'term.until': { $lt: today } } }, { $sort: { 'term.from': -1 } }, { $limit: 1 }]
  return [
    planInForce(schoolField, today),
    joinStage({ ...own, as: 'plansOver', stages: over }),
    { $addFields: { plans: { $slice: [{ $concatArrays: ['$plans', '$plansOver'] }, 1] } } },
    { $project: { plansOver: 0 } },
  ]
}

/** Schools with a plan under this fee policy, a few of them. */
export function plansUnder(packId: string): Promise<readonly StoredPlan[]> {
  return plans.find({ packId }, { limit: 5 })
}

/** A plan as one chooses it by its term. */
export type TermOfPlan = Pick<StoredPlan, '_id'> & {
  readonly term: Pick<StoredPlan['term'], 'name' | 'from' | 'until'>
}

const TERM_OF_PLAN: Stage = { $project: { 'term.name': 1, 'term.from': 1, 'term.until': 1 } }
/** Twenty years. */
const MOST_TERMS = 40

/** The school's terms that are over, the latest first. */
export function termsOver(schoolId: string, today: SchoolDate): readonly Stage[] {
  const over = { $match: { schoolId, 'term.until': { $lt: today } } }
  return [over, { $sort: { 'term.from': -1 } }, { $limit: MOST_TERMS }, TERM_OF_PLAN]
}

/** Adds `termPlans`: the school's terms to choose from, the latest first. */
export function termsOfSchool(schoolField: string): Stage {
  const stages = [{ $sort: { 'term.from': -1 } }, { $limit: MOST_TERMS }, TERM_OF_PLAN]
  return joinStage({ from: plans.name, as: 'termPlans', local: schoolField, foreign: 'schoolId', stages })
}

/** Adds `as`: the term that runs or comes next, one or none. */
export function termInForce(schoolField: string, today: SchoolDate, as: string): Stage {
  const stages = [
    { $match: { 'term.until': { $gte: today } } },
    { $sort: { 'term.from': 1 } },
    { $limit: 1 },
    TERM_OF_PLAN,
  ]
  return joinStage({ from: plans.name, as, local: schoolField, foreign: 'schoolId', stages })
}

/** Adds `as`: the plans whose ids stand at `path`, whatever their school. */
export function termsWithIds(path: string, as: string): Stage {
  const of = { $expr: { $in: ['$_id', '$$ids'] } }
  return { $lookup: { from: plans.name, let: { ids: path }, pipeline: [{ $match: of }, TERM_OF_PLAN], as } }
}

/** Adds `plans`: the plan named, whatever its school. */
export function planNamed(planId: string): Stage {
  return { $lookup: { from: plans.name, pipeline: [{ $match: { _id: planId } }], as: 'plans' } }
}

/** Adds `plans`: the school's plan whose term the day lies in; on a day between terms the one over last; or nothing. */
export function planOn(schoolField: string, date: SchoolDate): Stage {
  const stages = [{ $match: { 'term.from': { $lte: date } } }, { $sort: { 'term.from': -1 } }, { $limit: 1 }]
  return joinStage({ from: plans.name, as: 'plans', local: schoolField, foreign: 'schoolId', stages })
}

/** Adds under `as` the plan whose id stands at `path`. */
export function planWithId(path: string, as: string): Stage {
  return { $lookup: { from: plans.name, localField: path, foreignField: '_id', as } }
}

export async function readPlan(planId: string): Promise<StoredPlan | null> {
  const [plan] = await plans.find({ _id: planId }, { limit: 1 })
  return plan ?? null
}

/** The school's plan of the term before, after `stages`; null: there was none. */
export async function readPlanBefore<Row>(
  { schoolId, term }: Pick<StoredPlan, 'schoolId' | 'term'>,
  stages: readonly Stage[],
) {
  const before = { $match: { schoolId, 'term.until': { $lt: term.from } } }
  const [row] = await plans.aggregate<Row>([before, { $sort: { 'term.until': -1 } }, { $limit: 1 }, ...stages])
  return row ?? null
}

/** Plans already there stay as they are. */
export function insertPlans(added: readonly StoredPlan[]): Promise<void> {
  return plans.insertMissing(added)
}

export function changePlans(ids: readonly string[], values: Partial<StoredPlan>): Promise<void> {
  return plans.updateAll(ids, { $set: values })
}

/** Families' screens read the school's name from the plan; repeating changes only what is still old. */
export async function renameSchoolInPlans(schoolId: string, schoolName: string): Promise<void> {
  await plans.updateWhere({ schoolId, schoolName: { $ne: schoolName } }, { $set: { schoolName } })
}
