// Finds a district with its schools and their numbers, in one query at any size.
import type { District, School, SchoolCounts } from '@domain/identity/schools/school'
import { districts } from '../collections/districts'
import { countsOfSchool } from '../collections/school-counts'
import { schoolsOfDistrict } from '../collections/schools'

/** A school with its numbers; none before the timer first saw it. */
export type CountedSchool = School & { readonly counts: readonly SchoolCounts[] }
export type DistrictWithSchools = District & { readonly schools: readonly CountedSchool[] }

export async function findDistrict(districtId: string): Promise<DistrictWithSchools | null> {
  const [row] = await districts.aggregate<DistrictWithSchools>([
    { $match: { _id: districtId } },
    schoolsOfDistrict([countsOfSchool]),
  ])
  return row ?? null
}
