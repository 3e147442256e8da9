// Stores invitations: made once per request, found by their code's hash, claimed by one person.
import type { Invitation } from '@domain/identity/invitations/invitation'
import type { Tries } from '@domain/identity/invitations/tries'
import type { Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { Homeroom, School } from '@domain/identity/schools/school'
import type { Stage } from '../../runtime/database'
import { homerooms } from '../collections/homerooms'
import { invitations } from '../collections/invitations'
import { people } from '../collections/people'
import { pupils } from '../collections/pupils'
import { schools as schoolsCollection } from '../collections/schools'
import { tries } from '../collections/tries'

/** Everything a code needs looked at, in one round trip that starts from the one who tries it. */
export interface WayIn {
  readonly person: Person
  readonly tries: Tries | null
  readonly invitation: Invitation | null
  readonly inviter: Person | null
  readonly school: School | null
}

interface WayInRow extends Person {
  readonly tried: readonly Tries[]
  readonly invitations: readonly Invitation[]
  readonly inviters: readonly Person[]
  readonly schools: readonly School[]
}

function wayInStages(personId: string, login: string, invitationId: string): readonly Stage[] {
  return [
    { $match: { _id: personId } },
    { $lookup: { from: tries.name, pipeline: [{ $match: { _id: login } }], as: 'tried' } },
    { $lookup: { from: invitations.name, pipeline: [{ $match: { _id: invitationId } }], as: 'invitations' } },
    { $lookup: { from: people.name, localField: 'invitations.createdBy', foreignField: '_id', as: 'inviters' } },
    {
      $lookup: { from: schoolsCollection.name, localField: 'invitations.schoolId', foreignField: '_id', as: 'schools' },
    },
  ]
}

export interface Tried {
  readonly personId: string
  readonly login: string
  readonly invitationId: string
}

export async function readWayIn({ personId, login, invitationId }: Tried): Promise<WayIn> {
  const [row] = await people.aggregate<WayInRow>(wayInStages(personId, login, invitationId))
  return wayInOf(row)
}

export interface WayToHomeroom extends WayIn {
  readonly homeroom: Homeroom | null
  readonly pupils: readonly Pick<Pupil, '_id' | 'name' | 'leftOn'>[]
}

type HomeroomRow = WayInRow & { readonly homerooms: readonly Homeroom[]; readonly pupils: WayToHomeroom['pupils'] }

/** With the homeroom a class code is for, and the names of its pupils. */
export async function readWayToHomeroom({ personId, login, invitationId }: Tried): Promise<WayToHomeroom> {
  const [row] = await people.aggregate<HomeroomRow>([
    ...wayInStages(personId, login, invitationId),
    { $lookup: { from: homerooms.name, localField: 'invitations.homeroomId', foreignField: '_id', as: 'homerooms' } },
    { $lookup: { from: pupils.name, localField: 'homerooms._id', foreignField: 'homeroomId', as: 'pupils' } },
  ])
  return { ...wayInOf(row), homeroom: row?.homerooms[0] ?? null, pupils: row?.pupils ?? [] }
}

function wayInOf(row: WayInRow | undefined): WayIn {
  if (row === undefined) throw new TypeError('a caller without a person')
  const { tried, invitations: found, inviters, schools, ...person } = row
  return {
    person,
    tries: tried[0] ?? null,
    invitation: found[0] ?? null,
    inviter: inviters[0] ?? null,
    school: schools[0] ?? null,
  }
}

export async function findInvitation(invitationId: string): Promise<Invitation | null> {
  const [invitation] = await invitations.find({ _id: invitationId }, { limit: 1 })
  return invitation ?? null
}

/** False when it was made before. */
export function addInvitation(invitation: Invitation): Promise<boolean> {
  return invitations.insert(invitation)
}

/** True for exactly one person, and for that one again. */
export async function claimInvitation(invitationId: string, personId: string, now: number): Promise<boolean> {
  const claimed = await invitations.updateOne(
    { _id: invitationId, redeemedBy: null, withdrawnAt: null, expiresAt: { $gt: now } },
    { $set: { redeemedBy: personId, redeemedAt: now } },
  )
  return claimed || (await findInvitation(invitationId))?.redeemedBy === personId
}

/** One that was used stays as it is. */
export async function withdrawInvitation(invitationId: string, now: number): Promise<void> {
  await invitations.updateOne(
    { _id: invitationId, redeemedBy: null, withdrawnAt: null },
    { $set: { withdrawnAt: now } },
  )
}

/** Class codes of a homeroom made before this one stop. Of two made at once the later one stays. */
export async function withdrawOlderCodes(latest: Invitation, now: number): Promise<void> {
  const { homeroomId, _id, createdAt } = latest
  const open = await invitations.find({ homeroomId, kind: 'HOMEROOM', withdrawnAt: null }, { limit: 100 })
  const older = open.filter((one) => one.createdAt < createdAt || (one.createdAt === createdAt && one._id < _id))
  const ids = older.map((one) => one._id)
  if (ids.length > 0) await invitations.updateAll(ids, { $set: { withdrawnAt: now } })
}
