// Reads what a course-plan import compares with: the school, and the stored plan of the term.
import { type CurrentPlan, planIdOf, type StoredPlan } from '@domain/enrollment/course-plans/course-plan-difference'
import type { SchoolWithStaff } from '@domain/identity/rosters/roster-documents'
import { activePacksOf, type PacksRow } from '../../billing/collections/policy-packs'
import { readSchools } from '../../identity/collections/schools'
import { readCoursesOfPlan } from '../collections/courses'
import { plansOfSchool, readPlan } from '../collections/plans'
import { readRollsOfPlan } from '../collections/seat-rolls'

/** A school as a plan is read for it: its staff, the packs of the store it may charge under, the terms it has a plan for. */
export type ImportingSchool = SchoolWithStaff &
  PacksRow & { readonly plans: readonly Pick<StoredPlan, '_id' | 'termId' | 'packId' | 'pack' | 'term'>[] }

export async function findImportingSchool(schoolId: string): Promise<ImportingSchool | null> {
  const [school] = await readSchools<ImportingSchool>([schoolId], [activePacksOf, plansOfSchool('plans', [])])
  return school ?? null
}

export async function readCurrentPlan(schoolId: string, termId: string): Promise<CurrentPlan> {
  const planId = planIdOf(schoolId, termId)
  const [plan, courses, rolls] = await Promise.all([
    readPlan(planId),
    readCoursesOfPlan(planId),
    readRollsOfPlan(planId),
  ])
  return { plan, courses, rolls }
}
