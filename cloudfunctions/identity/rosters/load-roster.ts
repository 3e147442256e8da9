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

/** With everyone who holds or held a role at this school. */
export async function loadRoster(schoolId: string): Promise<StoredRoster> {
  const [homerooms, pupils, people] = await Promise.all([
    readHomeroomsOfSchool(schoolId),
    readPupilsOfSchool(schoolId),
    readPeopleWithGrantsAt(schoolId),
  ])
  return { homerooms, pupils, people }
}

/** Of the rest of the district, only those the workbook names. */
export function loadOthers(
  { people }: Pick<StoredRoster, 'people'>,
  named: readonly Pick<Person, '_id'>[],
): Promise<readonly Person[]> {
  const known = new Set(people.map(({ _id }) => _id))
  return readPeople(named.map(({ _id }) => _id).filter((id) => !known.has(id)))
}
