// Owns the schools as the privacy function reads them.
import type { School } from '@domain/identity/schools/school'
import { collection } from '../../runtime/database'

const schools = collection<School>('schools')

export async function findSchool(schoolId: string): Promise<School | null> {
  const [school] = await schools.find({ _id: schoolId }, { limit: 1 })
  return school ?? null
}
