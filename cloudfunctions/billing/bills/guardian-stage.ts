// Joins a child's people to a read, with grants only, to find the guardians to notify.
import type { Person } from '@domain/identity/people/person'
import { isLive } from '@domain/identity/roles/role'
import type { SchoolDate } from '@domain/values/school-date'
import { people as peopleCollection } from '../../identity/collections/people'
import type { Stage } from '../../runtime/database'

export interface KinRow {
  readonly people: readonly Pick<Person, '_id' | 'grants'>[]
}

/** Adds `people` to documents with a `pupilId`. */
export const kinStages: readonly Stage[] = [
  { $lookup: { from: peopleCollection.name, localField: 'pupilId', foreignField: 'grants.pupilId', as: 'people' } },
  { $unset: ['people.name', 'people.phone'] },
]

export function guardianIdsOf({ people }: KinRow, pupilId: string, today: SchoolDate): readonly string[] {
  return people
    .filter(({ grants }) =>
      grants.some((grant) => grant.role === 'guardian' && grant.pupilId === pupilId && isLive(grant, today)),
    )
    .map(({ _id }) => _id)
}
