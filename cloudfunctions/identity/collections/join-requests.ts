// The collection joinRequests: its documents, its indexes, and every read and write of it.
import type { JoinRequest } from '@domain/identity/joining/join-request'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { nameKey } from '@domain/values/person-name'
import { defineCollection, index } from '../../runtime/collection'
import { MOST_ROWS, type Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { joinRequestsFates } from './fates/join-requests-fates'

export const joinRequests = defineCollection<JoinRequest>({
  name: 'joinRequests',
  fates: joinRequestsFates,
  indexes: [
    index('homeroom', ['homeroomId', 'state']),
    index('person', ['personId']),
    index('pupil', ['pupilId']),
    index('settled', ['settledAt']),
    index('asked', ['state', 'askedAt']),
  ],
})

/** Adds `requests`: those whose `foreign` is the document's `_id`. */
export function requestsOf(foreign: 'homeroomId' | 'personId'): Stage {
  return { $lookup: { from: joinRequests.name, localField: '_id', foreignField: foreign, as: 'requests' } }
}

/** Adds `joinRequests` to homerooms, ids alone: those that wait. */
export const openRequestsOf: Stage = joinStage({
  from: joinRequests.name,
  as: 'joinRequests',
  local: '$_id',
  foreign: 'homeroomId',
  stages: [{ $match: { state: 'WAITING' } }, { $project: { _id: 1 } }],
})

/** False when it was asked before. */
export function insertJoinRequest(request: JoinRequest): Promise<boolean> {
  return joinRequests.insert(request)
}

/** One round trip: how many others of a person's requests wait. */
export async function countOtherOpen(personId: string, requestId: string): Promise<number> {
  const open = await joinRequests.find({ personId, state: 'WAITING', _id: { $ne: requestId } }, { limit: MOST_ROWS })
  return open.length
}

/** Takes back a request that nobody was told of. */
export async function withdrawJoinRequest(requestId: string): Promise<void> {
  await joinRequests.remove({ _id: requestId, state: 'WAITING' })
}

export type JoinDecision = Pick<JoinRequest, 'state' | 'pupilId' | 'settledBy' | 'settledAt' | 'declinedFor'>

/** What is stored afterwards: this decision, or another that came first and cannot be changed by it. */
export async function writeJoinDecision(requestId: string, decision: JoinDecision): Promise<JoinRequest | null> {
  const from = decision.state === 'APPROVED' ? ['WAITING', 'DECLINED'] : ['WAITING']
  const decided = await joinRequests.updateAndReturn({ _id: requestId, state: { $in: from } }, { $set: decision })
  if (decided !== null) return decided
  const [stored] = await joinRequests.find({ _id: requestId }, { limit: 1 })
  return stored ?? null
}

/** People who asked to join for this child, matched by the name they gave its class teacher. */
export async function findRequesters({ homeroomId, name }: Pupil): Promise<readonly string[]> {
  const requests = await joinRequests.find({ homeroomId, nameKey: nameKey(name) }, { limit: MOST_ROWS })
  return [...new Set(requests.map(({ personId }) => personId))]
}
