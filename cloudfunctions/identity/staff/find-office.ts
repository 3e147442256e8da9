// Finds an office that must not be empty, school admins or district education officers.

import type { Person } from '@domain/identity/people/person'
import type { Role } from '@domain/identity/roles/role'
import type { District, School } from '@domain/identity/schools/school'
import type { OfficeLock } from '@domain/identity/staff/last-holder'
import { districtRemovals, districts } from '../collections/districts'
import { peopleWhere } from '../collections/people'
import type { RemovalLock } from '../collections/removal-lock'
import { schoolRemovals, schools } from '../collections/schools'

export interface Office {
  readonly place: 'schools' | 'districts'
  readonly _id: string
  readonly lock: OfficeLock
  /** Whoever holds, or held, the role there. */
  readonly holders: readonly Person[]
  /** The person the request names. */
  readonly target: Person | null
}

type Place = (School | District) & OfficeLock
const places = { schools, districts }
const removals: Readonly<Record<Office['place'], RemovalLock>> = {
  schools: schoolRemovals,
  districts: districtRemovals,
}
const GUARDED: Readonly<Record<Office['place'], Role>> = { schools: 'schoolAdmin', districts: 'districtEducation' }

export interface OfficeRow {
  readonly office: Office
  readonly districtId: string
}

/** One round trip; null when there is no such school or district. */
export async function findOffice(place: Office['place'], _id: string, personId: string): Promise<OfficeRow | null> {
  type Row = Place & { readonly holders: readonly Person[]; readonly targets: readonly Person[] }
  const [row] = await places[place].aggregate<Row>([
    { $match: { _id } },
    peopleWhere({ 'grants.role': GUARDED[place] }, 'holders'),
    peopleWhere({ _id: personId }, 'targets'),
  ])
  if (row === undefined) return null
  const lock = lockOf(row)
  const districtId = 'districtId' in row ? row.districtId : row._id
  return { office: { place, _id, lock, holders: row.holders, target: row.targets[0] ?? null }, districtId }
}

/** Removals from such an office go one at a time. */
export function removalsFrom({ place }: Office): RemovalLock {
  return removals[place]
}

function lockOf({ removal, removals: count }: OfficeLock): OfficeLock {
  return { ...(removal === undefined ? {} : { removal }), ...(count === undefined ? {} : { removals: count }) }
}
