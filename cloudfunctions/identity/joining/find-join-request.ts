// Finds a request to join a homeroom, with the person who asked and the homeroom's pupils.
import type { JoinRequest } from '@domain/identity/joining/join-request'
import type { Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { joinRequests } from '../collections/join-requests'
import { peopleIn } from '../collections/people'
import { pupilsIn } from '../collections/pupils'

export interface RequestWithClass {
  readonly request: JoinRequest
  readonly person: Person | null
  readonly pupils: readonly Pupil[]
}

/** One round trip. */
export async function findJoinRequest(requestId: string): Promise<RequestWithClass | null> {
  type Row = JoinRequest & { readonly people: readonly Person[]; readonly pupils: readonly Pupil[] }
  const [row] = await joinRequests.aggregate<Row>([
    { $match: { _id: requestId } },
    peopleIn('personId'),
    pupilsIn('homeroomId', 'homeroomId'),
  ])
  if (row === undefined) return null
  const { people, pupils, ...request } = row
  return { request, person: people[0] ?? null, pupils }
}
