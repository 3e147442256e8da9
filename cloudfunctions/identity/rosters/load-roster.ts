// Loads a school's roster as stored, for comparison with a workbook.
import type { Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { Homeroom } from '@domain/identity/schools/school'
import { readHomeroomsOfSchool } from '../collections/homerooms'
import { readPeople, readPeopleWithGrantsAt } from '../collections/people'
import { readPupilsOfSchool } from '../collections/pupils'

export interface StoredRoster {
  readonly homerooms: readonly Homeroom[]
  readonly pupils: readonly Pupil[]
  readonly people: readonly Person[]
}

/** Everyone who holds or held a role at this school and, of the rest of the district, only those the workbook names. */
export async function loadRoster(schoolId: string, personIds: readonly string[]): Promise<StoredRoster> {
  const [homerooms, pupils, holders] = await Promise.all([
    readHomeroomsOfSchool(schoolId),
    readPupilsOfSchool(schoolId),
    readPeopleWithGrantsAt(schoolId),
  ])
  const known = new Set(holders.map(({ _id }) => _id))
  const others = await readPeople(personIds.filter((id) => !known.has(id)))
  return { homerooms, pupils, people: [...holders, ...others] }
}
