// Reads people for privacy actions: whom to notify or rename, and who has nothing left here.
import type { Person } from '@domain/identity/people/person'
import { isLive } from '@domain/identity/roles/role'
import { grantsWithout } from '@domain/privacy/erasure/erasure'
import type { SchoolDate } from '@domain/values/school-date'
import { identities } from '../../identity/collections/identities'
import { joinRequests } from '../../identity/collections/join-requests'
import { people } from '../../identity/collections/people'
import { noticeSettings as settings } from '../../notices/collections/notice-settings'
import { untilSettled } from '../../runtime/retry'

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

export async function findLogins(personId: string): Promise<readonly string[]> {
  return (await identities.find({ personId }, { limit: PAGE })).map(({ _id }) => _id)
}

/** How the person signs in, and what it wanted to be told. */
export async function removeLoginsOf(personId: string): Promise<void> {
  await identities.remove({ personId })
  await settings.remove({ _id: personId })
}

/** The person alone, unless somebody gave it a grant meanwhile. */
export async function removePerson({ _id, rev }: Pick<Person, '_id' | 'rev'>): Promise<void> {
  await people.remove({ _id, rev })
}
