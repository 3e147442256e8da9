// Tells one part of a notice's families: safe to repeat, and nobody is told twice.
import {
  type Announcement,
  type AnnouncementPass,
  type AnnouncementReceipt,
  receiptIdOf,
} from '@domain/notices/announcements/announcement'
import type { NoticeKind } from '@domain/notices/inbox/notice'
import { dateAt } from '@domain/values/school-date'
import { findGuardianIdsByChild } from '../../identity/collections/guardian-stages'
import { postNotices } from '../../request/outbox'
import { insertReceipts, readReceiptPage } from '../collections/announcement-receipts'
import { changeAnnouncement } from '../collections/announcements'
import { type AudienceChild, readAudiencePage } from './read-audience'

/** Children told at once: two guardians each are within one batch of notices. */
const PART = 200

type Told = Pick<AudienceChild, 'pupilId' | 'guardianIds'>

/** What is stored afterwards; null: somebody else went on with it, or nothing is left. */
export async function deliverPart(announcement: Announcement, now: number): Promise<Announcement | null> {
  const { pass } = announcement
  if (pass === null) return null
  const isFirst = pass.kind === 'ANNOUNCED' && announcement.audience.isFew !== true
  const part = isFirst ? await announce(announcement, pass, now) : await tellAgain(announcement, pass, now)
  await postNotices(noticesOf(announcement, pass, part), now)
  const last = part.at(-1)
  if (part.length === PART && last !== undefined) {
    const next = { ...pass, cursor: last.pupilId }
    return changeAnnouncement(announcement, { state: stateIn(announcement, 'SENDING'), pass: next, dueAt: now })
  }
  return changeAnnouncement(announcement, { state: stateIn(announcement, 'SENT'), pass: null, dueAt: null })
}

function stateIn({ state }: Announcement, next: 'SENDING' | 'SENT'): Announcement['state'] {
  return state === 'WITHDRAWN' ? state : next
}

/** The receipts first: a process that dies after them tells the same families again, once. */
async function announce(
  announcement: Announcement,
  { cursor: after }: AnnouncementPass,
  now: number,
): Promise<readonly Told[]> {
  const children = await readAudiencePage(announcement.audience, { after, limit: PART }, dateAt(now))
  await insertReceipts(children.map(({ pupilId }) => receiptOf(announcement, pupilId, now)))
  return children
}

/** Who has a receipt: told before, or chosen. */
async function tellAgain(
  { _id }: Announcement,
  { kind, cursor }: AnnouncementPass,
  now: number,
): Promise<readonly Told[]> {
  const after = receiptIdOf(_id, cursor)
  const isUnread = kind === 'ANNOUNCEMENT_UNREAD'
  const receipts = await readReceiptPage(_id, { after, limit: PART, isUnread })
  const pupilIds = receipts.map(({ pupilId }) => pupilId)
  const guardians = await findGuardianIdsByChild(pupilIds, dateAt(now))
  return pupilIds.map((pupilId) => ({ pupilId, guardianIds: guardians.get(pupilId) ?? [] }))
}

/** A person with two children in the class gets one message: the event names the notice, not the child. */
function noticesOf(
  { _id, audience, isUrgent, date }: Announcement,
  { kind, number }: AnnouncementPass,
  part: readonly Told[],
) {
  const said: NoticeKind = kind === 'ANNOUNCED' && isUrgent ? 'ANNOUNCED_URGENT' : kind
  const about = { kind: said, event: `${kind.toLowerCase()}:${_id}:${number}`, courseTitle: audience.title, date }
  const told = new Map(part.flatMap(({ pupilId, guardianIds }) => guardianIds.map((id) => [id, pupilId] as const)))
  return [...told].map(([personId, pupilId]) => ({ ...about, personId, pupilId }))
}

export function receiptOf({ _id, senderId }: Announcement, pupilId: string, now: number): AnnouncementReceipt {
  return {
    _id: receiptIdOf(_id, pupilId),
    announcementId: _id,
    pupilId,
    senderId,
    at: now,
    openedAt: null,
    openedBy: null,
    confirmedAt: null,
    confirmedBy: null,
    messages: [],
    tellAt: null,
    rev: 1,
  }
}
