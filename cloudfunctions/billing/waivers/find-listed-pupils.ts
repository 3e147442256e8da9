// Finds the children a hardship list names, their schools and their plans.
import type { Plan } from '@domain/enrollment/courses/course'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { School } from '@domain/identity/schools/school'
import type { SchoolDate } from '@domain/values/school-date'
import { plans } from '../../enrollment/collections/plans'
import { pupils } from '../../identity/collections/pupils'
import { schools } from '../../identity/collections/schools'
import { batchesOf } from '../../runtime/bulk-write'
import { MOST_ROWS } from '../../runtime/database'

export function findDistrictSchools(districtId: string): Promise<readonly Pick<School, '_id' | 'name'>[]> {
  return schools.find({ districtId }, { limit: MOST_ROWS })
}

/** By school: the plan that runs or comes next, as families see it. */
export async function findPlansOf(schoolIds: readonly string[], today: SchoolDate): Promise<ReadonlyMap<string, Plan>> {
  const found = await plans.find({ schoolId: { $in: schoolIds }, 'term.until': { $gte: today } }, { limit: MOST_ROWS })
  const earliestLast = [...found].sort((one, other) => (one.term.from < other.term.from ? 1 : -1))
  return new Map(earliestLast.map((plan) => [plan.schoolId, plan]))
}

export type NumberedPupil = Pick<Pupil, '_id' | 'schoolId' | 'studentNumber' | 'name' | 'leftOn'>

/** One round trip for 300 numbers: the same number stands in several schools. */
export async function findNumbered(
  schoolIds: readonly string[],
  numbers: readonly string[],
): Promise<readonly NumberedPupil[]> {
  const found: NumberedPupil[] = []
  for (const batch of batchesOf(numbers, 300)) {
    const asked = { schoolId: { $in: schoolIds }, studentNumber: { $in: batch } }
    for (let after = ''; ; ) {
      const page = await pupils.find(asked, { limit: MOST_ROWS, after })
      found.push(...page)
      if (page.length < MOST_ROWS) break
      after = page.at(-1)?._id ?? ''
    }
  }
  return found
}
