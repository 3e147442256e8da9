// Reads a school's course catalog for the running term: plan, courses and seats, in one read.
import type { Course, Plan } from '@domain/enrollment/courses/course'
import type { School } from '@domain/identity/schools/school'
import type { SchoolDate } from '@domain/values/school-date'
import { schools } from '../../identity/collections/schools'
import type { Stage } from '../../runtime/database'
import { courses as coursesCollection } from '../collections/courses'
import { planInForce } from '../collections/plans'
import { childStages } from '../seats/child-stages'
import { readChildren } from '../seats/child-store'
import { type Child, type ChildRow, childOf } from '../seats/find-children'
import { type OwnSeats, ownSeatsStage, rollsOfPlanStage, type Seats, seatsStage } from '../seats/seat-stages'

export interface Catalog<Roll> {
  readonly courses: readonly Course[]
  /** By course id. */
  readonly rolls: ReadonlyMap<string, Roll>
}

interface CatalogRow<Roll> {
  readonly courses: readonly Course[]
  readonly rolls: readonly (Roll & { readonly _id: string })[]
}

const coursesStage: Stage = {
  $lookup: {
    from: coursesCollection.name,
    let: { planId: '$plan._id' },
    pipeline: [{ $match: { $expr: { $eq: ['$planId', '$$planId'] } } }, { $sort: { code: 1 } }],
    as: 'courses',
  },
}

function catalogOf<Roll>({ courses, rolls }: CatalogRow<Roll>): Catalog<Roll> {
  return { courses, rolls: new Map(rolls.map((roll) => [roll._id, roll])) }
}

export interface ChildWithCatalog {
  readonly child: Child
  readonly catalog: Catalog<OwnSeats>
}

export async function findChildWithCatalog(pupilId: string, today: SchoolDate): Promise<ChildWithCatalog | null> {
  const [row] = await readChildren<ChildRow & CatalogRow<OwnSeats>>(
    [pupilId],
    [...childStages(today), coursesStage, rollsOfPlanStage('$plan._id', ownSeatsStage(pupilId))],
  )
  if (row === undefined) return null
  const { courses, rolls, ...child } = row
  return { child: childOf(child), catalog: catalogOf({ courses, rolls }) }
}

/** The counts alone, of every course of the child's plan; null when the child is not there. */
export async function findSeatsForChild(pupilId: string, today: SchoolDate): Promise<readonly Seats[] | null> {
  const [row] = await readChildren<{ readonly rolls: readonly Seats[] }>(
    [pupilId],
    [
      planInForce('$schoolId', today),
      { $project: { planId: { $arrayElemAt: ['$plans._id', 0] } } },
      rollsOfPlanStage('$planId', seatsStage),
      { $project: { rolls: 1 } },
    ],
  )
  return row?.rolls ?? null
}

type SchoolName = Pick<School, '_id' | 'name'>

export interface SchoolWithCatalog {
  readonly plan: Plan | null
  readonly catalog: Catalog<Seats>
  /** Of the schools asked to be named, those that are there. */
  readonly named: readonly SchoolName[]
}

interface Asked {
  readonly schoolId: string
  /** Ids of the schools that the caller may switch to. */
  readonly named: readonly string[]
}

export async function findSchoolWithCatalog(asked: Asked, today: SchoolDate): Promise<SchoolWithCatalog | null> {
  const [row] = await schools.aggregate<{ readonly plan?: Plan; readonly named: SchoolName[] } & CatalogRow<Seats>>([
    { $match: { _id: asked.schoolId } },
    planInForce('$_id', today),
    { $project: { plan: { $arrayElemAt: ['$plans', 0] } } },
    coursesStage,
    rollsOfPlanStage('$plan._id', seatsStage),
    { $lookup: { from: schools.name, pipeline: namesOf(asked.named), as: 'named' } },
  ])
  if (row === undefined) return null
  const { plan, courses, rolls, named } = row
  return { plan: plan ?? null, catalog: catalogOf({ courses, rolls }), named }
}

function namesOf(schoolIds: readonly string[]): readonly Stage[] {
  return [{ $match: { _id: { $in: schoolIds } } }, { $project: { name: 1 } }]
}
