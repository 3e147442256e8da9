// Owns counting what a school's subsidy rests on: one round trip, numbers only. Who is in hardship never leaves it.
import type { PayeeContract } from '@domain/billing/payee-record'
import type { HeldLessons, SubsidyCounts } from '@domain/billing/subsidy-figures'
import type { StoredClaim } from '@domain/billing/subsidy-record'
import type { Plan } from '@domain/enrollment/course'
import { fen } from '@domain/fen'
import type { Person, School } from '@domain/identity/records'
import type { SchoolDate } from '@domain/school-date'
import { collection, type Stage } from '../runtime/database'

const schools = collection<School>('schools')

export interface SubsidyAsked {
  readonly schoolId: string
  /** Null: the term that began last. */
  readonly termId: string | null
  readonly today: SchoolDate
  /** Pupils are counted as of this day. */
  readonly censusOn: SchoolDate
}

interface SubsidyRow extends School {
  readonly plan?: Plan
  readonly heads: readonly { readonly enrolled: number; readonly relieved: number }[]
  readonly takers: readonly { readonly pupils: number }[]
  readonly held: readonly { readonly _id: Omit<HeldLessons, 'lessons'>; readonly lessons: number }[]
  readonly contracts: readonly Pick<PayeeContract, 'payee' | 'pricePerLesson'>[]
  readonly owed: readonly { readonly keptFen: number; readonly materialsFen: number }[]
  readonly claims: readonly StoredClaim[]
  readonly people: readonly Pick<Person, '_id' | 'name'>[]
}

export interface SubsidyFound {
  readonly school: School
  readonly plan: Plan | null
  readonly counts: SubsidyCounts
  readonly claim: StoredClaim | null
  readonly names: ReadonlyMap<string, string>
}

export async function findSubsidy(asked: SubsidyAsked): Promise<SubsidyFound | null> {
  const [row] = await schools.aggregate<SubsidyRow>([
    { $match: { _id: asked.schoolId } },
    planStage(asked),
    { $addFields: { plan: { $arrayElemAt: ['$plans', 0] } } },
    { $addFields: { claimKey: { $concat: ['$_id', ':', '$plan.term.id'] } } },
    headsStage(asked.censusOn),
    takersStage,
    heldStage,
    { $lookup: { from: 'payeeContracts', localField: 'plan._id', foreignField: 'planId', as: 'contracts' } },
    owedStage,
    { $lookup: { from: 'subsidyClaims', localField: 'claimKey', foreignField: '_id', as: 'claims' } },
    { $lookup: { from: 'people', localField: 'claims.steps.by', foreignField: '_id', as: 'people' } },
    { $project: { plans: 0, claimKey: 0 } },
  ])
  return row ? foundOf(row) : null
}

function foundOf({ plan, heads, takers, held, contracts, owed, claims, people, ...school }: SubsidyRow): SubsidyFound {
  const { enrolled, relieved } = heads[0] ?? { enrolled: 0, relieved: 0 }
  const { keptFen, materialsFen } = owed[0] ?? { keptFen: 0, materialsFen: 0 }
  return {
    school,
    plan: plan ?? null,
    counts: {
      isRural: school.isRural,
      ...{ enrolled, hardship: relieved, participating: takers[0]?.pupils ?? 0 },
      held: held.map(({ _id, lessons }) => ({ ..._id, lessons })),
      prices: new Map(contracts.map(({ payee, pricePerLesson }) => [payee.id, pricePerLesson])),
      receivableFen: fen(keptFen - materialsFen),
    },
    claim: claims[0] ?? null,
    names: new Map(people.map(({ _id, name }) => [_id, name])),
  }
}

function planStage({ termId, today }: SubsidyAsked): Stage {
  return {
    $lookup: {
      from: 'plans',
      let: { schoolId: '$_id' },
      pipeline: [
        { $match: { $expr: { $eq: ['$schoolId', '$$schoolId'] } } },
        { $match: termId === null ? { 'term.from': { $lte: today } } : { termId } },
        { $sort: { 'term.from': -1 } },
        { $limit: 1 },
      ],
      as: 'plans',
    },
  }
}

/** On the census date: who had not left by then, and how many of them are relieved in the term. */
function headsStage(censusOn: SchoolDate): Stage {
  const ofTerm = { $filter: { input: '$waivers', as: 'one', cond: { $eq: ['$$one.termId', '$$termId'] } } }
  return {
    $lookup: {
      from: 'pupils',
      let: { schoolId: '$_id', termId: '$plan.term.id' },
      pipeline: [
        { $match: { $expr: { $eq: ['$schoolId', '$$schoolId'] } } },
        { $match: { $or: [{ leftOn: null }, { leftOn: { $gt: censusOn } }] } },
        { $project: { _id: 1 } },
        { $lookup: { from: 'waivers', localField: '_id', foreignField: 'pupilId', as: 'waivers' } },
        { $project: { relieved: { $cond: [{ $gt: [{ $size: ofTerm }, 0] }, 1, 0] } } },
        { $group: { _id: null, enrolled: { $sum: 1 }, relieved: { $sum: '$relieved' } } },
      ],
      as: 'heads',
    },
  }
}

const ofPlan: Stage = { $match: { $expr: { $eq: ['$planId', '$$planId'] } } }

function countedBy(from: string, as: string, stages: readonly Stage[]): Stage {
  return { $lookup: { from, let: { planId: '$plan._id' }, pipeline: [ofPlan, ...stages], as } }
}

const takersStage = countedBy('pupilTerms', 'takers', [
  { $match: { 'enrollments.state': 'SEATED' } },
  { $count: 'pupils' },
])

const heldStage = countedBy('lessonRecords', 'held', [
  { $match: { state: 'DELIVERED' } },
  {
    $group: {
      _id: {
        kind: '$payee.kind',
        id: '$payee.id',
        name: '$payee.name',
        isSigned: { $ne: ['$signedBy', null] },
      },
      lessons: { $sum: 1 },
    },
  },
])

/** What families owe after waivers and refunds; material bought for them is no income of the service. */
const owedStage = countedBy('bills', 'owed', [
  { $project: { keptFen: '$sums.keptFen', materialsFen: '$sums.consumablesFen' } },
  { $group: { _id: null, keptFen: { $sum: '$keptFen' }, materialsFen: { $sum: '$materialsFen' } } },
])
