// The collection people: its documents, its indexes, and the way to them.
import type { Person } from '@domain/identity/people/person'
import { isLive } from '@domain/identity/roles/role'
import { grantsWithout } from '@domain/privacy/erasure/grants-without'
import type { SchoolDate } from '@domain/values/school-date'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { untilSettled } from '../../runtime/retry'
import { peopleFates } from './fates/people-fates'
import { identities } from './identities'
import { joinRequests } from './join-requests'

export const people = defineCollection<Person>({
  name: 'people',
  fates: peopleFates,
  indexes: [
    index('phone', ['phone']),
    index('imported', ['importedBySchoolId', '_id']),
    index('grantSchool', ['grants.schoolId']),
    index('grantPupil', ['grants.pupilId']),
    index('grantDistrict', ['districtId', '_id']),
    index('grantRole', ['grants.role']),
    index('grantHomeroom', ['grants.homeroomId']),
  ],
})

const PAGE = 100

export async function findAdminIds(schoolId: string, today: SchoolDate): Promise<readonly string[]> {
  const found = await people.find({ grants: { $elemMatch: { role: 'schoolAdmin', schoolId } } }, { limit: PAGE })
  const isAdmin = ({ grants }: Person) =>
    grants.some((grant) => grant.role === 'schoolAdmin' && grant.schoolId === schoolId && isLive(grant, today))
  return found.filter(isAdmin).map(({ _id }) => _id)
}

export async function renamePerson(personId: string, name: string): Promise<void> {
  await people.updateOne({ _id: personId }, { $set: { name } })
}

/** Everyone with a grant for the child, ended ones included. */
export function findKin(pupilId: string): Promise<readonly Person[]> {
  return people.find({ 'grants.pupilId': pupilId }, { limit: PAGE })
}

/** Adds `people` to documents whose `_id` is a pupil's: everyone with a grant for it, ended ones included. */
export const kinOfPupil: Stage = {
  $lookup: { from: people.name, localField: '_id', foreignField: 'grants.pupilId', as: 'people' },
}

/** Of these, whom the district knows by nothing but a request. */
export function findStrangers(personIds: readonly string[]): Promise<readonly Person[]> {
  return people.find({ _id: { $in: personIds }, grants: { $size: 0 } }, { limit: PAGE })
}

/** Whom no roster brought in, who hold no grant, ended ones included, ask for nothing, and signed in last before `since`. */
export function findStrangersSince(since: number, most: number): Promise<readonly Pick<Person, '_id' | 'rev'>[]> {
  return people.aggregate([
    { $match: { importedBySchoolId: null, grants: { $size: 0 } } },
    { $lookup: { from: identities.name, localField: '_id', foreignField: 'personId', as: 'logins' } },
    { $match: { 'logins.boundAt': { $not: { $gt: since } } } },
    { $lookup: { from: joinRequests.name, localField: '_id', foreignField: 'personId', as: 'requests' } },
    { $match: { requests: { $size: 0 } } },
    { $limit: most },
    { $project: { rev: 1 } },
  ])
}

/** Takes what is for this child out of a person; true when nothing is left and the person is to be deleted. */
export function endKinshipOf(person: Person, pupilId: string): Promise<boolean> {
  let current = person
  return untilSettled(async () => {
    const grants = grantsWithout(current.grants, pupilId)
    // The last grant leads back to the person when a run dies half-way: it goes with the person.
    if (grants.length === 0) return true
    const { _id, rev } = current
    if (await people.updateOne({ _id, rev }, { $set: { grants }, $inc: { rev: 1 } })) return false
    const [fresh] = await people.find({ _id }, { limit: 1 })
    if (fresh === undefined) return false
    current = fresh
    return null
  })
}
