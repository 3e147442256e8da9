// Deletes a person with nothing left in the district, with all that is stored of them.
import type { Person } from '@domain/identity/people/person'
import type { ErasedPerson } from '@domain/privacy/fates/collection-fates'
import { dataOwners } from '../../data-owners'
import { findLogins } from '../../identity/collections/identities'
import { joinRequests } from '../../identity/collections/join-requests'
import { people } from '../../identity/collections/people'
import { tries } from '../../identity/collections/tries'
import type { DataOwner } from '../../runtime/collection'

type Forgotten = Pick<Person, '_id' | 'rev'>

/** Tries are found by the logins. Requests go last: where they alone lead to the person, a run that dies must find it again. */
const FIRST: readonly DataOwner[] = [tries]
const LAST: readonly DataOwner[] = [people, joinRequests]
const BETWEEN = dataOwners.filter(({ name }) => ![...FIRST, ...LAST].some((owner) => owner.name === name))

export async function forgetPerson({ _id: personId, rev }: Forgotten): Promise<void> {
  const person: ErasedPerson = { kind: 'PERSON', personId, rev, logins: await findLogins(personId) }
  for (const owner of [...FIRST, ...BETWEEN, ...LAST]) await owner.erase(person)
}

/** Here a grant leads to the person, so requests must not outlive it. */
export async function forgetKin(person: Forgotten): Promise<void> {
  await joinRequests.erase({ kind: 'PERSON', personId: person._id, rev: person.rev, logins: [] })
  await forgetPerson(person)
}
