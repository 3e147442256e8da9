// Reads schools for privacy actions.
import type { School } from '@domain/identity/schools/school'
import { schools } from '../../identity/collections/schools'

export async function findSchool(schoolId: string): Promise<School | null> {
  const [school] = await schools.find({ _id: schoolId }, { limit: 1 })
  return school ?? null
}
