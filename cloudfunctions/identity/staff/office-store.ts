// Guards the offices that must not be empty: school admins and district education officers.
// A removal is announced in the office's own document first, one at a time, so that two people who remove each other
// are not both removed.

import type { Person } from '@domain/identity/people/person'
import type { Role } from '@domain/identity/roles/role'
import type { District, School } from '@domain/identity/schools/school'
import type { Removal } from '@domain/identity/staff/last-holder'
import { districts } from '../collections/districts'
import { people } from '../collections/people'
import { schools } from '../collections/schools'

/** What the office's document says about removals. Absent until the first. */
interface Lock {
  /** Announced and not yet known to be done. */
  readonly removal?: Removal | null
  /** Grows with every announcement and every end of one. */
  readonly removals?: number
}

export interface Office {
  readonly place: 'schools' | 'districts'
  readonly _id: string
  readonly lock: Lock
  /** Whoever holds, or held, the role there. */
  readonly holders: readonly Person[]
  /** The person the request names. */
  readonly target: Person | null
}

type Place = (School | District) & Lock
const places = {
  schools: schools,
  districts: districts,
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
    { $lookup: { from: people.name, pipeline: [{ $match: { 'grants.role': GUARDED[place] } }], as: 'holders' } },
    { $lookup: { from: people.name, pipeline: [{ $match: { _id: personId } }], as: 'targets' } },
  ])
  if (row === undefined) return null
  const { removal, removals } = row
  const lock = { ...(removal === undefined ? {} : { removal }), ...(removals === undefined ? {} : { removals }) }
  const districtId = 'districtId' in row ? row.districtId : row._id
  return { office: { place, _id, lock, holders: row.holders, target: row.targets[0] ?? null }, districtId }
}

/** False when a removal was announced or ended since the office was read. */
export function announceRemoval({ place, _id, lock }: Office, removal: Removal): Promise<boolean> {
  return places[place].updateOne({ _id, ...sameLock(lock) }, { $set: { removal }, $inc: { removals: 1 } })
}

/** After the role is gone. Whoever completes it first ends it. */
export async function endRemoval({ place, _id }: Office, { personId, grantKey }: Removal): Promise<void> {
  await places[place].updateOne(
    { _id, 'removal.personId': personId, 'removal.grantKey': grantKey },
    { $set: { removal: null }, $inc: { removals: 1 } },
  )
}

function sameLock({ removals }: Lock) {
  return { removals: removals === undefined ? { $exists: false } : removals }
}
