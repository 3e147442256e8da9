// The collection behalfRequests: its documents, its indexes, and every read and write of it.
import type { BehalfRequest } from '@domain/enrollment/on-behalf/behalf-request'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { SchoolDate } from '@domain/values/school-date'
import { pupilOf } from '../../identity/collections/pupils'
import { defineCollection, index } from '../../runtime/collection'
import type { Filter, Stage } from '../../runtime/database'
import { behalfRequestsFates } from './fates/behalf-requests-fates'

/** _id: `pupilId:requestKey`. */
export const behalfRequests = defineCollection<BehalfRequest>({
  name: 'behalfRequests',
  fates: behalfRequestsFates,
  indexes: [
    index('pupil', ['pupilId', 'at']),
    index('recorder', ['byId', 'day']),
    index('witness', ['witnessId', 'at']),
    index('school', ['schoolId', 'at', '_id']),
    index('due', ['dueAt']),
    index('changed', ['changedAt']),
  ],
})

/** Of one child: more would be no exception any more. */
const MOST_OF_CHILD = 50

/** Adds `requests` to pupils: what the school did for the child, the latest first. */
export function requestsOfPupil(pupilId: string): Stage {
  const pipeline = [{ $match: { pupilId } }, { $sort: { at: -1, _id: 1 } }, { $limit: MOST_OF_CHILD }]
  return { $lookup: { from: behalfRequests.name, pipeline, as: 'requests' } }
}

export type RequestOfChild = BehalfRequest & { readonly pupils: readonly Pick<Pupil, 'name' | 'homeroomName'>[] }

export async function readRequest(requestId: string): Promise<RequestOfChild | null> {
  const [request] = await behalfRequests.aggregate<RequestOfChild>([{ $match: { _id: requestId } }, pupilOf])
  return request ?? null
}

export interface PageAfter {
  readonly at: number
  readonly requestId: string
}

/** The latest first, by `(at, _id)`. */
export function readRequestsPage(
  filter: Filter,
  after: PageAfter | null,
  limit: number,
): Promise<readonly RequestOfChild[]> {
  const past = after && { $or: [{ at: { $lt: after.at } }, { at: after.at, _id: { $gt: after.requestId } }] }
  return behalfRequests.aggregate<RequestOfChild>([
    { $match: past === null ? filter : { $and: [filter, past] } },
    { $sort: { at: -1, _id: 1 } },
    { $limit: limit },
    pupilOf,
  ])
}

/** How many one person recorded on a day. */
export async function countRecordedOn(byId: string, day: SchoolDate): Promise<number> {
  const [row] = await behalfRequests.aggregate<{ readonly count: number }>([
    { $match: { byId, day } },
    { $count: 'count' },
  ])
  return row?.count ?? 0
}

/** False when it is there. */
export function insertRequest(request: BehalfRequest): Promise<boolean> {
  return behalfRequests.insert(request)
}

export type RequestChange = Partial<
  Pick<
    BehalfRequest,
    'state' | 'confirmedBy' | 'confirmedName' | 'confirmedAt' | 'undoUntil' | 'undoneBy' | 'fault' | 'dueAt'
  >
>

/** What is stored afterwards; null when it changed since it was read. */
export async function changeRequest<Known extends BehalfRequest>(
  known: Known,
  change: RequestChange,
  now: number,
): Promise<Known | null> {
  const { _id, rev } = known
  const written = await behalfRequests.updateOne(
    { _id, rev },
    { $set: { ...change, changedAt: now }, $inc: { rev: 1 } },
  )
  return written ? { ...known, ...change, changedAt: now, rev: rev + 1 } : null
}

/** Those that expire or whose day is over, the longest waiting first. */
export function findDueRequests(now: number, limit: number): Promise<readonly RequestOfChild[]> {
  return behalfRequests.aggregate<RequestOfChild>([
    { $match: { dueAt: { $lte: now } } },
    { $sort: { dueAt: 1 } },
    { $limit: limit },
    pupilOf,
  ])
}
