// Reads a school for its finance staff: the plan asked about, homerooms, consumables of courses.
import type { Plan } from '@domain/enrollment/courses/course'
import type { Homeroom, School } from '@domain/identity/schools/school'
import { type Material, materialsOf } from '../../enrollment/collections/courses'
import { planAsked, type TermAsked, type TermOfPlan, termsOfSchool } from '../../enrollment/collections/plans'
import { homeroomsOfSchool } from '../../identity/collections/homerooms'
import { schools } from '../../identity/collections/schools'

export interface SchoolBilling {
  readonly school: School
  readonly plan: Plan | null
  readonly materials: readonly Material[]
  readonly homerooms: readonly Homeroom[]
  /** The terms to choose from. */
  readonly termPlans: readonly TermOfPlan[]
}

interface SchoolRow extends School {
  readonly plan?: Plan
  readonly materials: readonly Material[]
  readonly homerooms: readonly Homeroom[]
  readonly termPlans: readonly TermOfPlan[]
}

/** Null: no such school, or not its term. */
export async function findSchoolBilling(schoolId: string, asked: TermAsked): Promise<SchoolBilling | null> {
  const [row] = await schools.aggregate<SchoolRow>([
    { $match: { _id: schoolId } },
    ...planAsked('$_id', asked),
    termsOfSchool('$_id'),
    { $addFields: { plan: { $arrayElemAt: ['$plans', 0] } } },
    materialsOf('$plan._id'),
    homeroomsOfSchool,
    { $project: { plans: 0 } },
  ])
  if (row === undefined) return null
  const { plan = null, materials, homerooms, termPlans, ...school } = row
  if (plan === null && asked.planId !== undefined) return null
  return { school, plan, materials, homerooms, termPlans }
}
