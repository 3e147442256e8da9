// Reads people and what their grants refer to; changes grants only if unchanged since the read.

import type { Tries } from '@domain/identity/invitations/tries'
import type { JoinRequest } from '@domain/identity/joining/join-request'
import type { Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { Grant } from '@domain/identity/roles/role'
import type { Homeroom, School } from '@domain/identity/schools/school'
import type { ConsentRecord } from '@domain/privacy/consents/consent'
import { consents } from '../../privacy/collections/consents'
import { untilSettled } from '../../runtime/retry'
import { homerooms } from '../collections/homerooms'
import { joinRequests } from '../collections/join-requests'
import { people } from '../collections/people'
import { pupils } from '../collections/pupils'
import { schools } from '../collections/schools'
import { tries } from '../collections/tries'

export interface Reach {
  readonly pupils: readonly Pupil[]
  readonly schools: readonly School[]
  readonly consents: readonly ConsentRecord[]
  readonly requests: readonly JoinRequest[]
  readonly homerooms: readonly Homeroom[]
  readonly tries: readonly Tries[]
}

const NOTHING: Reach = { pupils: [], schools: [], consents: [], requests: [], homerooms: [], tries: [] }

/** Everything the first screen says about a person: one round trip. */
export async function readReach(personId: string, login: string): Promise<Reach> {
  const [row] = await people.aggregate<Reach>([
    { $match: { _id: personId } },
    { $lookup: { from: pupils.name, localField: 'grants.pupilId', foreignField: '_id', as: 'pupils' } },
    { $lookup: { from: schools.name, localField: 'grants.schoolId', foreignField: '_id', as: 'schools' } },
    { $lookup: { from: consents.name, localField: 'grants.pupilId', foreignField: '_id', as: 'consents' } },
    { $lookup: { from: joinRequests.name, localField: '_id', foreignField: 'personId', as: 'requests' } },
    { $lookup: { from: homerooms.name, localField: 'requests.homeroomId', foreignField: '_id', as: 'homerooms' } },
    { $lookup: { from: tries.name, pipeline: [{ $match: { _id: login } }], as: 'tries' } },
    { $project: { pupils: 1, schools: 1, consents: 1, requests: 1, homerooms: 1, tries: 1 } },
  ])
  return row ?? NOTHING
}

export async function findPerson(personId: string): Promise<Person | null> {
  const [person] = await people.find({ _id: personId }, { limit: 1 })
  return person ?? null
}

/** Class teachers of a homeroom, with whatever else they hold. */
export function findHolders(homeroomId: string): Promise<readonly Person[]> {
  return people.find({ 'grants.homeroomId': homeroomId }, { limit: 100 })
}

/** Everybody who holds, or held, something for a child. */
export function findCircle(pupilId: string): Promise<readonly Person[]> {
  return people.find({ 'grants.pupilId': pupilId }, { limit: 100 })
}

export interface PersonChange {
  readonly grants: readonly Grant[]
  readonly name?: string
}

/**
 * Changes a person as `decide` says about what is stored, or not at all on null. Somebody else's change in between
 * is looked at and decided on anew. Answers what is stored afterwards; null when the person is gone.
 */
export function changePerson(
  known: Person,
  decide: (person: Person) => PersonChange | null,
): Promise<{ readonly person: Person | null; readonly changed: boolean }> {
  let current: Person | null = known
  return untilSettled(async () => {
    const change = current && decide(current)
    if (current === null || change === null) return { person: current, changed: false }
    const { _id, rev } = current
    const written = await people.updateOne({ _id, rev }, { $set: { ...change }, $inc: { rev: 1 } })
    if (written) return { person: { ...current, ...change, rev: rev + 1 }, changed: true }
    current = await findPerson(_id)
    return null
  })
}
