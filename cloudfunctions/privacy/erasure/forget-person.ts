// Deletes a person with nothing left in the district, with all logins and notices.
import type { Person } from '@domain/identity/people/person'
import { removeNoticesOf } from './notice-store'
import { findLogins, removeLoginsOf, removePerson } from './person-store'
import { removeRequestsOf, removeTriesOf } from './request-store'

/** Requests go last: where they alone lead to the person, a run that dies half-way must find it again. */
export async function forgetPerson(person: Pick<Person, '_id' | 'rev'>): Promise<void> {
  const { _id: personId } = person
  await removeTriesOf(await findLogins(personId))
  await removeLoginsOf(personId)
  await removeNoticesOf(personId)
  await removePerson(person)
  await removeRequestsOf(personId)
}
