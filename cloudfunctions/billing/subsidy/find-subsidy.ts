// Counts what a school's subsidy is based on, in one round trip.
// Only numbers leave the database, never who is in hardship.
import type { PayeeContract } from '@domain/billing/settlement/payee-record'
import { countHeads, type PupilGroup } from '@domain/billing/subsidy/census'
import { contractKey, type HeldLessons, type SubsidyCounts } from '@domain/billing/subsidy/subsidy-figures'
import { claimIdOf, type StoredClaim } from '@domain/billing/subsidy/subsidy-record'
import type { Term } from '@domain/enrollment/courses/course'
import type { Person } from '@domain/identity/people/person'
import type { School } from '@domain/identity/schools/school'
import { type Fen, fen } from '@domain/values/fen'
import type { SchoolDate } from '@domain/values/school-date'
import { daysOfSchoolYear, schoolYearOf } from '@domain/values/school-year'
import { lessonsOfPlan } from '../../enrollment/collections/lesson-records'
import { plansOfSchool } from '../../enrollment/collections/plans'
import { recordsOfPlan } from '../../enrollment/collections/pupil-terms'
import { peopleIn } from '../../identity/collections/people'
import { pupilsOfSchool } from '../../identity/collections/pupils'
import { schools } from '../../identity/collections/schools'
import type { Stage } from '../../runtime/database'
import { billsOfPlan } from '../collections/bills'
import { contractsOfPlan } from '../collections/payee-contracts'
import { claimNamed } from '../collections/subsidy-claims'
import { waiversOfPupil } from '../collections/waivers'
import { type SpentRow, spentInYear, spentStages } from './spent-in-year'

export interface SubsidyAsked {
  readonly schoolId: string
  readonly year: number
  /** Pupils are counted as of this day. */
  readonly censusOn: SchoolDate
}

interface PlanOfYear {
  readonly _id: string
  readonly term: Pick<Term, 'name' | 'from' | 'until'>
}

type HeldRow = { readonly _id: Omit<HeldLessons, 'lessons' | 'planId'>; readonly lessons: number }

/** One of each term of the year; one without a plan where it has none. */
interface SubsidyRow extends School, SpentRow {
  readonly plan?: PlanOfYear
  readonly begun: readonly { readonly from: SchoolDate }[]
  readonly heads: readonly {
    readonly _id: Omit<PupilGroup, 'pupils' | 'relieved'>
    readonly pupils: number
    readonly relieved: number
  }[]
  readonly takers: readonly { readonly pupils: number }[]
  readonly held: readonly HeldRow[]
  readonly contracts: readonly Pick<PayeeContract, 'payee' | 'pricePerLesson'>[]
  readonly owed: readonly { readonly keptFen: number; readonly materialsFen: number }[]
  readonly claims: readonly StoredClaim[]
  readonly people: readonly Pick<Person, '_id' | 'name'>[]
}

export interface SubsidyFound {
  readonly school: School
  readonly year: number
  /** In order, those to come included. */
  readonly terms: readonly PlanOfYear['term'][]
  /** The years the school has terms in, the latest first. */
  readonly years: readonly number[]
  readonly counts: SubsidyCounts
  readonly overdrawnFen: Fen
  readonly claim: StoredClaim | null
  readonly names: ReadonlyMap<string, string>
}

export async function findSubsidy(asked: SubsidyAsked): Promise<SubsidyFound | null> {
  const rows = await schools.aggregate<SubsidyRow>([
    { $match: { _id: asked.schoolId } },
    plansOfSchool('begun', [{ $project: { _id: 0, from: '$term.from' } }]),
    headsStage(asked.censusOn),
    claimNamed(claimIdOf(asked.schoolId, asked.year)),
    peopleIn('claims.steps.by'),
    plansOfSchool('plan', ofYear(asked.year)),
    { $unwind: { path: '$plan', preserveNullAndEmptyArrays: true } },
    takersStage,
    heldStage,
    contractsOfPlan,
    owedStage,
    ...spentStages,
    { $sort: { 'plan.term.from': 1 } },
  ])
  const [first] = rows
  return first ? foundOf(first, rows, asked) : null
}

function foundOf(first: SubsidyRow, rows: readonly SubsidyRow[], { year, censusOn }: SubsidyAsked): SubsidyFound {
  const { plan, begun, heads, takers, held, contracts, owed, claims, people, fees, funds, payouts, ...school } = first
  const { governmentFen, overdrawnFen } = spentInYear(rows)
  const groups = heads.map(({ _id, ...counted }) => ({ ..._id, ...counted }))
  return {
    school,
    year,
    terms: rows.flatMap((row) => row.plan?.term ?? []),
    years: [...new Set(begun.map(({ from }) => schoolYearOf(from)))].sort((one, other) => other - one),
    counts: {
      isRural: school.isRural,
      participating: takers[0]?.pupils ?? 0,
      ...countHeads(groups, censusOn),
      ...lessonsOf(rows),
      receivableFen: fen(rows.flatMap((row) => row.owed).reduce((sum, one) => sum + one.keptFen - one.materialsFen, 0)),
      governmentFen,
    },
    overdrawnFen,
    claim: claims[0] ?? null,
    names: new Map(people.map(({ _id, name }) => [_id, name])),
  }
}

function lessonsOf(rows: readonly SubsidyRow[]): Pick<SubsidyCounts, 'held' | 'prices'> {
  return {
    held: rows.flatMap(({ plan, held }) =>
      held.map(({ _id, lessons }) => ({ ..._id, planId: plan?._id ?? '', lessons })),
    ),
    prices: new Map(
      rows.flatMap(({ plan, contracts }) =>
        contracts.map(({ payee, pricePerLesson }) => [contractKey(plan?._id ?? '', payee.id), pricePerLesson] as const),
      ),
    ),
  }
}

function ofYear(year: number): readonly Stage[] {
  const { from, until } = daysOfSchoolYear(year)
  return [
    { $match: { 'term.from': { $gte: from, $lte: until } } },
    { $project: { 'term.name': 1, 'term.from': 1, 'term.until': 1 } },
  ]
}

/** What was approved by mistake relieved nobody. */
const STANDS = { $eq: [{ $ifNull: ['$$one.revokedAt', null] }, null] }

/** All who ever were at the school, in groups alike: `countHeads` says who of them was there on the day. */
function headsStage(censusOn: SchoolDate): Stage {
  const onTheDay = {
    $filter: {
      input: '$waivers',
      as: 'one',
      cond: { $and: [{ $lte: ['$$one.from', censusOn] }, { $gte: ['$$one.until', censusOn] }, STANDS] },
    },
  }
  return pupilsOfSchool('heads', [
    { $project: { joinedOn: { $ifNull: ['$joinedOn', null] }, leftOn: 1 } },
    waiversOfPupil,
    { $addFields: { relieved: { $cond: [{ $gt: [{ $size: onTheDay }, 0] }, 1, 0] } } },
    {
      $group: {
        _id: { joinedOn: '$joinedOn', leftOn: '$leftOn' },
        pupils: { $sum: 1 },
        relieved: { $sum: '$relieved' },
      },
    },
  ])
}

const takersStage = recordsOfPlan('takers', '$plan._id', [
  { $match: { 'enrollments.state': 'SEATED' } },
  { $count: 'pupils' },
])

const heldStage = lessonsOfPlan('held', [
  { $match: { state: 'DELIVERED' } },
  {
    $group: {
      _id: {
        kind: '$payee.kind',
        id: '$payee.id',
        name: '$payee.name',
        isSigned: { $ne: ['$signedBy', null] },
      },
      lessons: { $sum: { $ifNull: ['$lessons', 1] } },
    },
  },
])

/** What families owe after waivers and refunds; material bought for them is no income of the service. */
const owedStage = billsOfPlan('owed', [
  { $project: { keptFen: '$sums.keptFen', materialsFen: '$sums.consumablesFen' } },
  { $group: { _id: null, keptFen: { $sum: '$keptFen' }, materialsFen: { $sum: '$materialsFen' } } },
])
