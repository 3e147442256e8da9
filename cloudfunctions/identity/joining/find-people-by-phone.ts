// Finds everyone with a phone number in the district this environment serves.
import type { Person } from '@domain/identity/people/person'
import type { District } from '@domain/identity/schools/school'
import { districts } from '../collections/districts'
import { peopleWhere } from '../collections/people'

export interface PhoneInDistrict {
  readonly districtId: string
  readonly people: readonly Person[]
}

/** One round trip; null before the district was opened. */
export async function findPeopleByPhone(phone: string): Promise<PhoneInDistrict | null> {
  const [row] = await districts.aggregate<District & { readonly people: readonly Person[] }>([
    { $match: {} },
    { $limit: 1 },
    peopleWhere({ phone }),
  ])
  return row === undefined ? null : { districtId: row._id, people: row.people }
}
