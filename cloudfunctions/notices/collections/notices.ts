// The collection notices: posted, listed, read, and sent by WeChat at most once.
import type { Identity } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { Notice, NoticeSettings, StoredNotice } from '@domain/notices/inbox/notice'
import type { AfterSending } from '@domain/notices/sending/sending-outcome'
import { identities } from '../../identity/collections/identities'
import { pupils } from '../../identity/collections/pupils'
import { batchesOf } from '../../runtime/batches'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { noticesFates } from './fates/notices-fates'
import { noticeSettings } from './notice-settings'

export const notices = defineCollection<StoredNotice>({
  name: 'notices',
  fates: noticesFates,
  indexes: [
    index('person', ['personId', 'at']),
    index('pupil', ['pupilId']),
    index('due', ['sending', 'notBefore']),
    index('at', ['at']),
  ],
})

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

export async function countNotices(personId: string): Promise<number> {
  const [row] = await notices.aggregate<{ readonly count: number }>([{ $match: { personId } }, { $count: 'count' }])
  return row?.count ?? 0
}

export interface UnreadRow {
  readonly unread: readonly { readonly count: number }[]
}

/** Adds `unread`, how many notices the person has not read: the same on every row of the read. */
export function unreadCountOf(personId: string | null): Stage {
  const pipeline = [{ $match: { personId, readAt: null } }, { $count: 'count' }]
  return { $lookup: { from: notices.name, pipeline, as: 'unread' } }
}

/** Repeating changes nothing: what was read keeps its first instant. */
export async function markAllRead(personId: string, upTo: number, now: number): Promise<void> {
  await notices.updateWhere({ personId, readAt: null, at: { $lte: upTo } }, { $set: { readAt: now } })
}

export type DueNotice = Notice & {
  readonly settings: readonly NoticeSettings[]
  readonly identities: readonly Pick<Identity, '_id' | 'boundAt'>[]
}

/** Those that are due longest first, with what their people want and how they sign in. */
export function findDue(now: number, limit: number): Promise<readonly DueNotice[]> {
  return notices.aggregate<DueNotice>([
    { $match: { sending: 'QUEUED', notBefore: { $lte: now } } },
    { $sort: { notBefore: 1 } },
    { $limit: limit },
    { $lookup: { from: noticeSettings.name, localField: 'personId', foreignField: '_id', as: 'settings' } },
    { $lookup: { from: identities.name, localField: 'personId', foreignField: 'personId', as: 'identities' } },
  ])
}

export interface Sending {
  readonly noticeId: string
  readonly claimedBy: string
}

/** True when this run alone may send it now. Whoever dies after this leaves it to `giveUpLost`. */
export async function claimNotice(
  { noticeId: _id, claimedBy }: Sending,
  { attempts, leaseUntil }: Pick<Notice, 'attempts' | 'leaseUntil'>,
): Promise<boolean> {
  const $set = { sending: 'SENDING', claimedBy, leaseUntil }
  if (await notices.updateOne({ _id, sending: 'QUEUED', attempts }, { $set, $inc: { attempts: 1 } })) return true
  const [stored] = await notices.find({ _id, sending: 'SENDING', claimedBy, attempts: attempts + 1 }, { limit: 1 })
  return stored !== undefined
}

/** Nothing when the lease ran out meanwhile: then it stays UNSURE. */
export async function recordSending({ noticeId: _id, claimedBy }: Sending, after: AfterSending): Promise<void> {
  await notices.updateOne({ _id, sending: 'SENDING', claimedBy }, { $set: { ...after } })
}

/** A run that claimed these died: they may have been sent, so nobody sends them again. */
export async function giveUpLost(now: number): Promise<void> {
  await notices.updateWhere({ sending: 'SENDING', leaseUntil: { $lte: now } }, { $set: { sending: 'UNSURE' } })
}

/** Changes those of `ids` that nobody has claimed meanwhile. */
export async function changeUnclaimed(ids: readonly string[], after: Partial<AfterSending>): Promise<void> {
  for (const batch of batchesOf(ids)) {
    await notices.updateWhere({ _id: { $in: batch }, sending: 'QUEUED' }, { $set: { ...after } })
  }
}

/** Notices already there stay as they are. */
export function insertNotices(added: readonly Notice[]): Promise<void> {
  return notices.insertMissing(added)
}
