// Reads a school for its finance staff: running plan, homerooms and consumables its courses need.
import type { Plan } from '@domain/enrollment/courses/course'
import type { Homeroom, School } from '@domain/identity/schools/school'
import type { SchoolDate } from '@domain/values/school-date'
import { type Material, materialsOf } from '../../enrollment/collections/courses'
import { planInForce } from '../../enrollment/collections/plans'
import { homeroomsOfSchool } from '../../identity/collections/homerooms'
import { schools } from '../../identity/collections/schools'

export interface SchoolBilling {
  readonly school: School
  readonly plan: Plan | null
  readonly materials: readonly Material[]
  readonly homerooms: readonly Homeroom[]
}

interface SchoolRow extends School {
  readonly plan?: Plan
  readonly materials: readonly Material[]
  readonly homerooms: readonly Homeroom[]
}

export async function findSchoolBilling(schoolId: string, today: SchoolDate): Promise<SchoolBilling | null> {
  const [row] = await schools.aggregate<SchoolRow>([
    { $match: { _id: schoolId } },
    planInForce('$_id', today),
    { $addFields: { plan: { $arrayElemAt: ['$plans', 0] } } },
    materialsOf('$plan._id'),
    homeroomsOfSchool,
    { $project: { plans: 0 } },
  ])
  if (row === undefined) return null
  const { plan, materials, homerooms, ...school } = row
  return { school, plan: plan ?? null, materials, homerooms }
}
