// Reads a district's schools, their numbers and their admins, in two queries at any size.
import type { Person } from '@domain/identity/people/person'
import type { District, School, SchoolCounts } from '@domain/identity/schools/school'
import { districts } from '../collections/districts'
import { people } from '../collections/people'
import { schoolCounts } from '../collections/school-counts'
import { schools } from '../collections/schools'

/** A school with its numbers; none before the timer first saw it. */
export type CountedSchool = School & { readonly counts: readonly SchoolCounts[] }
export type DistrictWithSchools = District & { readonly schools: readonly CountedSchool[] }

export async function findDistrict(districtId: string): Promise<DistrictWithSchools | null> {
  const [row] = await districts.aggregate<DistrictWithSchools>([
    { $match: { _id: districtId } },
    {
      $lookup: {
        from: schools.name,
        let: { districtId: '$_id' },
        pipeline: [
          { $match: { $expr: { $eq: ['$districtId', '$$districtId'] } } },
          { $lookup: { from: schoolCounts.name, localField: '_id', foreignField: '_id', as: 'counts' } },
        ],
        as: 'schools',
      },
    },
  ])
  return row ?? null
}

export function findSchoolAdmins(): Promise<readonly Pick<Person, '_id' | 'grants'>[]> {
  return people.aggregate([{ $match: { 'grants.role': 'schoolAdmin' } }, { $project: { grants: 1 } }])
}
