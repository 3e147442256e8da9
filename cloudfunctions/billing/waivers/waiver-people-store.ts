// Finds the school that reviews waiver applications.
import type { School } from '@domain/identity/schools/school'
import { schools } from '../../identity/collections/schools'

export async function findReviewingSchool(schoolId: string): Promise<School | null> {
  const [school] = await schools.find({ _id: schoolId }, { limit: 1 })
  return school ?? null
}
