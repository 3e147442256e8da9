// Binds logins to people by phone: one person per phone in a district, one person per login.
import type { Identity, Person } from '@domain/identity/people/person'
import type { District } from '@domain/identity/schools/school'
import { districts } from '../collections/districts'
import { identities } from '../collections/identities'
import { people } from '../collections/people'

export interface PhoneInDistrict {
  readonly districtId: string
  readonly people: readonly Person[]
}

/** The district this environment serves, with everybody of that phone; null before the district was opened. */
export async function readPhone(phone: string): Promise<PhoneInDistrict | null> {
  const [row] = await districts.aggregate<District & { readonly people: readonly Person[] }>([
    { $match: {} },
    { $limit: 1 },
    { $lookup: { from: people.name, pipeline: [{ $match: { phone } }], as: 'people' } },
  ])
  return row === undefined ? null : { districtId: row._id, people: row.people }
}

/** Somebody the roster did not know: no name, no roles, until a code or a class teacher says more. */
export async function addPerson(person: Pick<Person, '_id' | 'phone' | 'districtId'>): Promise<void> {
  await people.insert({ ...person, name: '', importedBySchoolId: null, grants: [], rev: 0 })
}

/** False when the login belongs to another person. */
export async function bindLogin(identity: Identity): Promise<boolean> {
  if (await identities.insert(identity)) return true
  const [bound] = await identities.find({ _id: identity._id }, { limit: 1 })
  return bound?.personId === identity.personId
}
