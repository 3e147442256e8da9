// The collection announcementReceipts: its documents, its indexes, and every read and write of it.

import type { Pupil } from '@domain/identity/pupils/pupil'
import type { Announcement, AnnouncementReceipt } from '@domain/notices/announcements/announcement'
import { peopleOfReceipt, type ReceiptPeople } from '../../identity/collections/guardian-stages'
import { pupilOf } from '../../identity/collections/pupils'
import { defineCollection, index } from '../../runtime/collection'
import { announcementOf, type PageAfter, pastOf } from './announcements'
import { announcementReceiptsFates } from './fates/announcement-receipts-fates'

/** _id: `announcementId:pupilId`. */
export const announcementReceipts = defineCollection<AnnouncementReceipt>({
  name: 'announcementReceipts',
  fates: announcementReceiptsFates,
  indexes: [
    index('announcement', ['announcementId', '_id']),
    index('pupil', ['pupilId', 'at', '_id']),
    index('tell', ['tellAt']),
    index('at', ['at']),
  ],
})

/** Those already there stay as they are. */
export function insertReceipts(receipts: readonly AnnouncementReceipt[]): Promise<void> {
  return announcementReceipts.insertMissing(receipts)
}

export async function readReceipt(receiptId: string): Promise<AnnouncementReceipt | null> {
  const [found] = await announcementReceipts.find({ _id: receiptId }, { limit: 1 })
  return found ?? null
}

export type ReceiptWithAnnouncement = AnnouncementReceipt & { readonly announcements: readonly Announcement[] }

export async function readReceiptWithAnnouncement(receiptId: string): Promise<ReceiptWithAnnouncement | null> {
  const [row] = await announcementReceipts.aggregate<ReceiptWithAnnouncement>([
    { $match: { _id: receiptId } },
    announcementOf,
  ])
  return row ?? null
}

/** A child's, the latest first. */
export function readReceiptsOfPupil(
  pupilId: string,
  after: PageAfter | null,
  limit: number,
): Promise<readonly ReceiptWithAnnouncement[]> {
  return announcementReceipts.aggregate<ReceiptWithAnnouncement>([
    { $match: { $and: [{ pupilId }, pastOf(after)] } },
    { $sort: { at: -1, _id: 1 } },
    { $limit: limit },
    announcementOf,
  ])
}

/** A page by id; `isUnread`: those nobody of the family opened. */
export function readReceiptPage(
  announcementId: string,
  { after, limit, isUnread }: { readonly after: string; readonly limit: number; readonly isUnread: boolean },
): Promise<readonly AnnouncementReceipt[]> {
  const unread = isUnread ? { openedAt: null } : {}
  return announcementReceipts.find({ announcementId, ...unread }, { limit, after })
}

export interface ReadCount {
  readonly families: number
  readonly opened: number
  readonly confirmed: number
}

export type NamedReceipt = AnnouncementReceipt &
  ReceiptPeople & { readonly pupils: readonly Pick<Pupil, 'name' | 'homeroomName'>[] }

/** How many families have it, opened it, confirmed it. */
export async function countReadings(announcementId: string): Promise<ReadCount> {
  const isSet = (field: string) => ({ $sum: { $cond: [{ $eq: [{ $ifNull: [field, null] }, null] }, 0, 1] } })
  const opened = isSet('$openedAt')
  const confirmed = isSet('$confirmedAt')
  const [row] = await announcementReceipts.aggregate<ReadCount>([
    { $match: { announcementId } },
    { $group: { _id: null, families: { $sum: 1 }, opened, confirmed } },
  ])
  return row ?? { families: 0, opened: 0, confirmed: 0 }
}

export interface MissingPage {
  readonly after: string | null
  readonly limit: number
  /** Opening is not enough. */
  readonly mustConfirm: boolean
}

/** Families still to be reached, a page by id. */
export function readMissing(
  announcementId: string,
  { after, limit, mustConfirm }: MissingPage,
): Promise<readonly NamedReceipt[]> {
  const missing = mustConfirm ? { confirmedAt: null } : { openedAt: null }
  return announcementReceipts.aggregate<NamedReceipt>([
    { $match: { announcementId, ...missing, _id: { $gt: after ?? '' } } },
    { $sort: { _id: 1 } },
    { $limit: limit },
    pupilOf,
    ...peopleOfReceipt,
  ])
}

const MOST_WORDS = 100

export type WrittenBack = Omit<NamedReceipt, keyof ReceiptPeople>

/** Families that wrote back. */
export function readWrittenBack(announcementId: string): Promise<readonly WrittenBack[]> {
  return announcementReceipts.aggregate<WrittenBack>([
    { $match: { announcementId, 'messages.0': { $exists: true } } },
    { $limit: MOST_WORDS },
    pupilOf,
  ])
}

/** The first time counts. */
export async function markOpened(receiptId: string, by: string, now: number): Promise<void> {
  await announcementReceipts.updateOne({ _id: receiptId, openedAt: null }, { $set: { openedAt: now, openedBy: by } })
}

export async function markConfirmed(receiptId: string, by: string, now: number): Promise<void> {
  await announcementReceipts.updateOne(
    { _id: receiptId, confirmedAt: null },
    { $set: { confirmedAt: now, confirmedBy: by } },
  )
}

/** False when it changed since it was read. */
export function writeMessages(
  { _id, rev }: Pick<AnnouncementReceipt, '_id' | 'rev'>,
  { messages, tellAt }: Pick<AnnouncementReceipt, 'messages' | 'tellAt'>,
): Promise<boolean> {
  return announcementReceipts.updateOne({ _id, rev }, { $set: { messages, tellAt }, $inc: { rev: 1 } })
}

/** Those whose sender is back, the earliest first. */
export function findUntoldReceipts(now: number, limit: number): Promise<readonly AnnouncementReceipt[]> {
  return announcementReceipts.aggregate<AnnouncementReceipt>([
    { $match: { tellAt: { $lte: now } } },
    { $sort: { tellAt: 1 } },
    { $limit: limit },
  ])
}

/** Nothing when another message came meanwhile: that one is told then. */
export async function senderIsTold({ _id, tellAt }: AnnouncementReceipt, next: number | null): Promise<void> {
  await announcementReceipts.updateOne({ _id, tellAt }, { $set: { tellAt: next } })
}
