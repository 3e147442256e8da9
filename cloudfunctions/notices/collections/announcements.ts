// The collection announcements: its documents, its indexes, and every read and write of it.
import type { Announcement } from '@domain/notices/announcements/announcement'
import type { SchoolDate } from '@domain/values/school-date'
import { defineCollection, index } from '../../runtime/collection'
import type { Filter, Stage } from '../../runtime/database'
import { announcementsFates } from './fates/announcements-fates'

/** _id: `senderId:requestKey`. */
export const announcements = defineCollection<Announcement>({
  name: 'announcements',
  fates: announcementsFates,
  indexes: [
    index('sender', ['senderId', 'at', '_id']),
    index('school', ['schoolId', 'at', '_id']),
    index('day', ['senderId', 'day']),
    index('slot', ['slot'], true),
    index('due', ['dueAt']),
    index('changed', ['changedAt']),
  ],
})

/** Adds `announcements` to documents with an `announcementId`. */
export const announcementOf: Stage = {
  $lookup: { from: announcements.name, localField: 'announcementId', foreignField: '_id', as: 'announcements' },
}

export async function readAnnouncement(announcementId: string): Promise<Announcement | null> {
  const [found] = await announcements.find({ _id: announcementId }, { limit: 1 })
  return found ?? null
}

/** False when it is there, or another has its slot. */
export function insertAnnouncement(announcement: Announcement): Promise<boolean> {
  return announcements.insert(announcement)
}

/** What one person sent on a day, emergencies left out. */
export async function countSentOn(senderId: string, day: SchoolDate): Promise<number> {
  const [row] = await announcements.aggregate<{ readonly count: number }>([
    { $match: { senderId, day, isUrgent: false } },
    { $count: 'count' },
  ])
  return row?.count ?? 0
}

export interface PageAfter {
  readonly at: number
  readonly id: string
}

/** Those after `(at, _id)` in the order of pages, the latest first. */
export function pastOf(after: PageAfter | null): Filter {
  return after === null ? {} : { $or: [{ at: { $lt: after.at } }, { at: after.at, _id: { $gt: after.id } }] }
}

export function readAnnouncements(
  filter: Filter,
  after: PageAfter | null,
  limit: number,
): Promise<readonly Announcement[]> {
  return announcements.aggregate<Announcement>([
    { $match: { $and: [filter, pastOf(after)] } },
    { $sort: { at: -1, _id: 1 } },
    { $limit: limit },
  ])
}

export type AnnouncementChange = Partial<
  Pick<
    Announcement,
    'text' | 'earlier' | 'state' | 'withdrawnAt' | 'withdrawnWhy' | 'remindedAt' | 'pass' | 'dueAt' | 'changedAt'
  >
>

/** What is stored afterwards; null when it changed since it was read. */
export async function changeAnnouncement(
  known: Announcement,
  change: AnnouncementChange,
): Promise<Announcement | null> {
  const { _id, rev } = known
  const written = await announcements.updateOne({ _id, rev }, { $set: { ...change }, $inc: { rev: 1 } })
  return written ? { ...known, ...change, rev: rev + 1 } : null
}

/** Those with somebody left to tell, the longest waiting first. */
export function findDueAnnouncements(now: number, limit: number): Promise<readonly Announcement[]> {
  return announcements.aggregate<Announcement>([
    { $match: { dueAt: { $lte: now } } },
    { $sort: { dueAt: 1 } },
    { $limit: limit },
  ])
}
