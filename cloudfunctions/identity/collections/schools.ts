// The collection schools: its documents, its indexes, and the way to them.
import type { School } from '@domain/identity/schools/school'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { schoolsFates } from './fates/schools-fates'

export const schools = defineCollection<School>({
  name: 'schools',
  fates: schoolsFates,
  indexes: [index('district', ['districtId', '_id']), index('name', ['districtId', 'name'], true)],
})

/** Adds `schools` to documents with a `schoolId`. */
export const schoolOf: Stage = {
  $lookup: { from: schools.name, localField: 'schoolId', foreignField: '_id', as: 'schools' },
}

export async function readSchool(schoolId: string): Promise<School | null> {
  const [school] = await schools.find({ _id: schoolId }, { limit: 1 })
  return school ?? null
}
