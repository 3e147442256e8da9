// Reads a homeroom for its teacher: pupils, kin, requests, contests and the class code.
import type { Invitation } from '@domain/identity/invitations/invitation'
import type { Contest } from '@domain/identity/joining/contest'
import type { JoinRequest } from '@domain/identity/joining/join-request'
import type { Identity, Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { Homeroom, School } from '@domain/identity/schools/school'
import { contestsOfHomeroom } from '../collections/contests'
import { readHomerooms } from '../collections/homerooms'
import { loginsOf } from '../collections/identities'
import { invitationsTo } from '../collections/invitations'
import { requestsOf } from '../collections/join-requests'
import { people } from '../collections/people'
import { pupilsIn } from '../collections/pupils'
import { schoolOf } from '../collections/schools'

export interface HomeroomInSchool {
  readonly homeroom: Homeroom
  readonly school: School | undefined
  readonly pupils: readonly Pupil[]
  readonly requests: readonly JoinRequest[]
  readonly contests: readonly Contest[]
  readonly invitations: readonly Invitation[]
}

type HomeroomRow = Homeroom &
  Pick<HomeroomInSchool, 'pupils' | 'requests' | 'contests' | 'invitations'> & { readonly schools: readonly School[] }

/** One round trip; null when there is no such homeroom. */
export async function findHomeroom(homeroomId: string): Promise<HomeroomInSchool | null> {
  const around = [schoolOf, pupilsIn('_id', 'homeroomId'), requestsOf('homeroomId'), contestsOfHomeroom]
  const [row] = await readHomerooms<HomeroomRow>({ _id: homeroomId }, [...around, invitationsTo('homeroomId')])
  if (row === undefined) return null
  const { schools, pupils, requests, contests, invitations, ...homeroom } = row
  return { homeroom, school: schools[0], pupils, requests, contests, invitations }
}

export type PersonWithLogins = Person & { readonly logins: readonly Pick<Identity, '_id'>[] }

/** Whoever holds, or held, something for one of these children. */
export function findCircles(pupilIds: readonly string[]): Promise<readonly PersonWithLogins[]> {
  return people.aggregate<PersonWithLogins>([
    { $match: { 'grants.pupilId': { $in: pupilIds } } },
    loginsOf('_id'),
    { $project: { 'logins.personId': 0 } },
  ])
}
