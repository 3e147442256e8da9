// Owns reading a district with its schools and their numbers, and who leads them: two queries however many schools.
import type { Person } from '@domain/identity/people/person'
import type { District, School, SchoolCounts } from '@domain/identity/schools/school'
import { collection } from '../../runtime/database'

const districts = collection<District>('districts')
const people = collection<Person>('people')

/** A school with its numbers; none before the timer first saw it. */
export type CountedSchool = School & { readonly counts: readonly SchoolCounts[] }
export type DistrictWithSchools = District & { readonly schools: readonly CountedSchool[] }

export async function findDistrict(districtId: string): Promise<DistrictWithSchools | null> {
  const [row] = await districts.aggregate<DistrictWithSchools>([
    { $match: { _id: districtId } },
    {
      $lookup: {
        from: 'schools',
        let: { districtId: '$_id' },
        pipeline: [
          { $match: { $expr: { $eq: ['$districtId', '$$districtId'] } } },
          // Not its staff, fifty people a school.
          { $project: { staff: 0 } },
          { $lookup: { from: 'schoolCounts', localField: '_id', foreignField: '_id', as: 'counts' } },
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
