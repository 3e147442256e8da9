// Reads a school's course catalog for the running term: plan, courses and seats, in one read.
import type { Course, Plan } from '@domain/enrollment/courses/course'
import type { Draw } from '@domain/enrollment/draws/draw'
import type { SchoolDate } from '@domain/values/school-date'
import { readPupils } from '../../identity/collections/pupils'
import { readSchools, type SchoolName, schoolNames } from '../../identity/collections/schools'
import type { Stage } from '../../runtime/database'
import { childStages } from '../children/child-stages'
import { type Child, type ChildRow, childOf } from '../children/find-children'
import { coursesOfPlan } from '../collections/courses'
import { drawOfChildsPlan } from '../collections/draws'
import { planInForce, type TermOfPlan, termsOfSchool } from '../collections/plans'
import { type OwnSeats, ownSeatsStage, rollsOfPlan, type Seats, seatsStage } from '../collections/seat-rolls'

export interface Catalog<Roll> {
  readonly courses: readonly Course[]
  /** By course id. */
  readonly rolls: ReadonlyMap<string, Roll>
}

interface CatalogRow<Roll> {
  readonly courses: readonly Course[]
  readonly rolls: readonly (Roll & { readonly _id: string })[]
}

const inOrder = coursesOfPlan([{ $sort: { code: 1 } }])

function catalogOf<Roll>({ courses, rolls }: CatalogRow<Roll>): Catalog<Roll> {
  return { courses, rolls: new Map(rolls.map((roll) => [roll._id, roll])) }
}

export interface ChildWithCatalog {
  readonly child: Child
  readonly catalog: Catalog<OwnSeats>
  /** The plan's, if it has one. */
  readonly draw: Draw | null
}

export type CatalogOfChildRow = ChildRow & CatalogRow<OwnSeats> & { readonly draws: readonly Draw[] }

/** From pupils: the child's term, its courses and what it holds in them. */
export function catalogStages(pupilId: string, today: SchoolDate): readonly Stage[] {
  return [...childStages(today), inOrder, rollsOfPlan('$plan._id', ownSeatsStage(pupilId)), drawOfChildsPlan]
}

export function childWithCatalogOf({ courses, rolls, draws, ...child }: CatalogOfChildRow): ChildWithCatalog {
  return { child: childOf(child), catalog: catalogOf({ courses, rolls }), draw: draws[0] ?? null }
}

export async function findChildWithCatalog(pupilId: string, today: SchoolDate): Promise<ChildWithCatalog | null> {
  const [row] = await readPupils<CatalogOfChildRow>([pupilId], catalogStages(pupilId, today))
  return row === undefined ? null : childWithCatalogOf(row)
}

/** The counts alone, of every course of the child's plan; null when the child is not there. */
export async function findSeatsForChild(pupilId: string, today: SchoolDate): Promise<readonly Seats[] | null> {
  const [row] = await readPupils<{ readonly rolls: readonly Seats[] }>(
    [pupilId],
    [
      planInForce('$schoolId', today),
      { $project: { planId: { $arrayElemAt: ['$plans._id', 0] } } },
      rollsOfPlan('$planId', seatsStage),
      { $project: { rolls: 1 } },
    ],
  )
  return row?.rolls ?? null
}

export interface SchoolWithCatalog {
  readonly plan: Plan | null
  readonly catalog: Catalog<Seats>
  /** Of the schools asked to be named, those that are there. */
  readonly named: readonly SchoolName[]
  /** The school's terms, the latest first. */
  readonly termPlans: readonly TermOfPlan[]
}

interface Asked {
  readonly schoolId: string
  /** Ids of the schools that the caller may switch to. */
  readonly named: readonly string[]
}

export async function findSchoolWithCatalog(asked: Asked, today: SchoolDate): Promise<SchoolWithCatalog | null> {
  type Row = Pick<SchoolWithCatalog, 'named' | 'termPlans'> & { readonly plan?: Plan } & CatalogRow<Seats>
  const [row] = await readSchools<Row>(
    [asked.schoolId],
    [
      planInForce('$_id', today),
      { $project: { plan: { $arrayElemAt: ['$plans', 0] } } },
      inOrder,
      rollsOfPlan('$plan._id', seatsStage),
      schoolNames(asked.named),
      termsOfSchool('$_id'),
    ],
  )
  if (row === undefined) return null
  const { plan, courses, rolls, named, termPlans } = row
  return { plan: plan ?? null, catalog: catalogOf({ courses, rolls }), named, termPlans }
}
