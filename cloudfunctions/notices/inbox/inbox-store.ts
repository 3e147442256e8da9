// Reads one person's notices page by page, counts the unread, and marks them read.
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { Notice } from '@domain/notices/inbox/notice'
import { pupils } from '../../identity/collections/pupils'
import { cloud } from '../../runtime/cloud'
import { withRetry } from '../../runtime/retry'
import { notices } from '../collections/notices'

export type PupilNamed = Pick<Pupil, '_id' | 'name' | 'schoolId' | 'homeroomId' | 'grade'>
export type InboxRow = Notice & { readonly pupils: readonly PupilNamed[] }

export interface InboxPlace {
  readonly upTo: number
  /** How many of this very instant were shown before. */
  readonly skip: number
}

/** Newest first, at most `limit`, each with the child it is about. */
export function readInbox(personId: string, { upTo, skip }: InboxPlace, limit: number): Promise<readonly InboxRow[]> {
  return notices.aggregate<InboxRow>([
    { $match: { personId, at: { $lte: upTo } } },
    { $sort: { at: -1, _id: -1 } },
    { $skip: skip },
    { $limit: limit },
    { $lookup: { from: pupils.name, localField: 'pupilId', foreignField: '_id', as: 'pupils' } },
  ])
}

export async function countUnread(personId: string): Promise<number> {
  const [row] = await notices.aggregate<{ readonly unread: number }>([
    { $match: { personId, readAt: null } },
    { $count: 'unread' },
  ])
  return row?.unread ?? 0
}

/** Repeating changes nothing: what was read keeps its first instant. */
export async function markAllRead(personId: string, upTo: number, now: number): Promise<void> {
  const unread = { personId, readAt: null, at: { $lte: upTo } }
  await withRetry(() =>
    cloud()
      .database()
      .collection('notices')
      .options({ raw: true })
      .where(unread)
      .update({ $set: { readAt: now } }),
  )
}
