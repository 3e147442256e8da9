// Stores families' requests to join a homeroom: added once, settled by one decision.
import type { JoinRequest } from '@domain/identity/joining/join-request'
import type { Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { joinRequests as requests } from '../collections/join-requests'
import { people as peopleCollection } from '../collections/people'
import { pupils as pupilsCollection } from '../collections/pupils'

/** False when it was asked before. */
export function addJoinRequest(request: JoinRequest): Promise<boolean> {
  return requests.insert(request)
}

export interface RequestWithClass {
  readonly request: JoinRequest
  readonly person: Person | null
  readonly pupils: readonly Pupil[]
}

/** With the person who asked and the pupils of the homeroom; one round trip. */
export async function findJoinRequest(requestId: string): Promise<RequestWithClass | null> {
  type Row = JoinRequest & { readonly people: readonly Person[]; readonly pupils: readonly Pupil[] }
  const [row] = await requests.aggregate<Row>([
    { $match: { _id: requestId } },
    { $lookup: { from: peopleCollection.name, localField: 'personId', foreignField: '_id', as: 'people' } },
    { $lookup: { from: pupilsCollection.name, localField: 'homeroomId', foreignField: 'homeroomId', as: 'pupils' } },
  ])
  if (row === undefined) return null
  const { people, pupils, ...request } = row
  return { request, person: people[0] ?? null, pupils }
}

export type JoinDecision = Pick<JoinRequest, 'state' | 'pupilId' | 'settledBy' | 'settledAt'>

/** What is stored afterwards: this settlement, or another that came first and cannot be changed by it. */
export async function writeJoinDecision(requestId: string, settlement: JoinDecision): Promise<JoinRequest | null> {
  const from = settlement.state === 'APPROVED' ? ['WAITING', 'DECLINED'] : ['WAITING']
  const settled = await requests.updateAndReturn({ _id: requestId, state: { $in: from } }, { $set: { ...settlement } })
  if (settled !== null) return settled
  const [stored] = await requests.find({ _id: requestId }, { limit: 1 })
  return stored ?? null
}
