// Finds what is behind a code, starting from the person who tries it, in one round trip.
import type { Invitation } from '@domain/identity/invitations/invitation'
import type { Tries } from '@domain/identity/invitations/tries'
import type { JoinRequest } from '@domain/identity/joining/join-request'
import type { Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { Homeroom, School } from '@domain/identity/schools/school'
import type { Stage } from '../../runtime/database'
import { homeroomsIn } from '../collections/homerooms'
import { invitationWithId } from '../collections/invitations'
import { requestsOf } from '../collections/join-requests'
import { people, peopleIn } from '../collections/people'
import { pupilsIn } from '../collections/pupils'
import { schoolsIn } from '../collections/schools'
import { triesOf } from '../collections/tries'

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
    triesOf(login, 'tried'),
    invitationWithId(invitationId),
    peopleIn('invitations.createdBy', 'inviters'),
    schoolsIn('invitations.schoolId'),
  ]
}

export interface Tried {
  readonly personId: string
  readonly login: string
  readonly invitationId: string
}

export async function findWayIn({ personId, login, invitationId }: Tried): Promise<WayIn> {
  const [row] = await people.aggregate<WayInRow>(wayInStages(personId, login, invitationId))
  return wayInOf(row)
}

export interface WayToHomeroom extends WayIn {
  readonly homeroom: Homeroom | null
  readonly pupils: readonly Pick<Pupil, '_id' | 'name' | 'leftOn'>[]
  /** What this person asked for before, here and elsewhere. */
  readonly requests: readonly JoinRequest[]
}

type HomeroomRow = WayInRow & Pick<WayToHomeroom, 'pupils' | 'requests'> & { readonly homerooms: readonly Homeroom[] }

/** With the homeroom a class code is for, and the names of its pupils. */
export async function findWayToHomeroom({ personId, login, invitationId }: Tried): Promise<WayToHomeroom> {
  const [row] = await people.aggregate<HomeroomRow>([
    ...wayInStages(personId, login, invitationId),
    homeroomsIn('invitations.homeroomId'),
    pupilsIn('homerooms._id', 'homeroomId'),
    requestsOf('personId'),
  ])
  const { homerooms = [], pupils = [], requests = [] } = row ?? {}
  return { ...wayInOf(row), homeroom: homerooms[0] ?? null, pupils, requests }
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
