// Finds a district's rural schools with their numbers and the first days of their terms.
import type { School, SchoolCounts } from '@domain/identity/schools/school'
import type { SchoolDate } from '@domain/values/school-date'
import { plansOfSchool } from '../../enrollment/collections/plans'
import { countsOfSchool } from '../../identity/collections/school-counts'
import { schools } from '../../identity/collections/schools'

export type RuralSchool = School & {
  readonly counts: readonly SchoolCounts[]
  readonly begun: readonly { readonly from: SchoolDate }[]
}

/** Terms up to `today`. */
export function findRuralSchools(districtId: string, today: SchoolDate): Promise<readonly RuralSchool[]> {
  return schools.aggregate<RuralSchool>([
    { $match: { districtId, isRural: true } },
    countsOfSchool,
    plansOfSchool('begun', [
      { $match: { 'term.from': { $lte: today } } },
      { $project: { _id: 0, from: '$term.from' } },
    ]),
    { $sort: { _id: 1 } },
  ])
}
