// Posts notices for an action: one per person and event, however often it is posted.
import type { Notice, NoticeContent } from '@domain/notices/inbox/notice'
import { insertNotices } from '../notices/collections/notices'

export interface Posted extends Omit<NoticeContent, 'courseTitle'> {
  readonly personId: string
  /** What happened, by ids, such as `seated:<courseId>:<pupilId>:<claim's instant>`: the same event is one notice. */
  readonly event: string
  readonly courseTitle?: string
  /** The person's own doing: it stands in the inbox, read, and no message is sent. */
  readonly isOwn?: boolean
}

/** One round trip for up to 500. Whether and when WeChat sends them is decided by the notices' timer. */
export async function postNotices(posted: readonly Posted[], now: number): Promise<void> {
  await insertNotices(posted.map((one) => noticeOf(one, now)))
}

function noticeOf(posted: Posted, now: number): Notice {
  const { personId, event, kind, pupilId, courseTitle = null, date = null, isOwn = false } = posted
  return {
    _id: `${personId}:${event}`,
    personId,
    kind,
    pupilId,
    courseTitle,
    date,
    at: now,
    readAt: isOwn ? now : null,
    sending: isOwn ? 'INBOX' : 'QUEUED',
    notBefore: now,
    attempts: 0,
    leaseUntil: 0,
  }
}
