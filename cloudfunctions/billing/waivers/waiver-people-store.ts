// Finds the guardians to notify about a waiver application and the school that reviews it.
import type { Person } from '@domain/identity/people/person'
import { isLive } from '@domain/identity/roles/role'
import type { School } from '@domain/identity/schools/school'
import type { SchoolDate } from '@domain/values/school-date'
import { people } from '../../identity/collections/people'
import { schools } from '../../identity/collections/schools'

/** Upper bound on a child's relatives. */
const MOST_KIN = 100

export async function findGuardiansToTell(pupilId: string, today: SchoolDate): Promise<readonly string[]> {
  const kin = await people.find({ 'grants.pupilId': pupilId }, { limit: MOST_KIN })
  const isGuardian = ({ grants }: Person) =>
    grants.some((grant) => grant.role === 'guardian' && grant.pupilId === pupilId && isLive(grant, today))
  return kin.filter(isGuardian).map(({ _id }) => _id)
}

export async function findReviewingSchool(schoolId: string): Promise<School | null> {
  const [school] = await schools.find({ _id: schoolId }, { limit: 1 })
  return school ?? null
}
