// Stores a district's schools with unique names; a rename updates every copy of the name.
import type { School } from '@domain/identity/schools/school'
import { cloud } from '../../runtime/cloud'
import { isDuplicateKey, withRetry } from '../../runtime/retry'
import { schools } from '../collections/schools'

export type SchoolForm = Pick<School, 'name' | 'stage' | 'affiliation' | 'isRural' | 'merchant'>

export async function findSchoolById(schoolId: string): Promise<School | null> {
  const [school] = await schools.find({ _id: schoolId }, { limit: 1 })
  return school ?? null
}

/** False when another school of the district has the name: a unique key decides, also between two at once. */
export async function addSchoolOnce(school: School): Promise<boolean> {
  return (await schools.insert(school)) || (await findSchoolById(school._id)) !== null
}

/** False when another school of the district has the name. */
export async function writeSchool(schoolId: string, form: SchoolForm & Pick<School, 'grades'>): Promise<boolean> {
  try {
    await schools.updateOne({ _id: schoolId }, { $set: { ...form } })
    return true
  } catch (error) {
    if (isDuplicateKey(error)) return false
    throw error
  }
}

/** Families' screens read the school's name from the child and from the plan; repeating changes only what is still old. */
export async function renewSchoolName(schoolId: string, schoolName: string): Promise<void> {
  for (const name of ['pupils', 'plans']) {
    const copies = cloud().database().collection(name).options({ raw: true })
    await withRetry(() => copies.where({ schoolId, schoolName: { $ne: schoolName } }).update({ $set: { schoolName } }))
  }
}
