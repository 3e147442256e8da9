// The collection schools: its documents, its indexes, and the way to them.
import type { School } from '@domain/identity/schools/school'
import { defineCollection, index } from '../../runtime/collection'
import { MOST_ROWS } from '../../runtime/database'
import { schoolsFates } from './fates/schools-fates'

export const schools = defineCollection<School>({
  name: 'schools',
  fates: schoolsFates,
  indexes: [index('district', ['districtId', '_id']), index('name', ['districtId', 'name'], true)],
})

export async function findSchool(schoolId: string): Promise<School | null> {
  const [school] = await schools.find({ _id: schoolId }, { limit: 1 })
  return school ?? null
}

/** One round trip: a district's schools, by id. */
export function findSchoolsOf(districtId: string): Promise<readonly School[]> {
  return schools.find({ districtId }, { limit: MOST_ROWS })
}
