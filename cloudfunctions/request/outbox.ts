// Posts notices for an action: one per person and event, however often it is posted.
import type { Notice, NoticeContent } from '@domain/notices/inbox/notice'
import { insertNotices } from '../notices/collections/notices'

export interface Posted extends Omit<NoticeContent, 'courseTitle'> {
  readonly personId: string
  /** What happened, by ids, such as `seated:<courseId>:<pupilId>:<claim's instant>`: the same event is one notice. */
  readonly event: string
  readonly courseTitle?: string
}

/** One round trip for up to 500. Whether and when WeChat sends them is decided by the notices' timer. */
export async function postNotices(posted: readonly Posted[], now: number): Promise<void> {
  const notices = posted.map(
    ({ personId, event, kind, pupilId, courseTitle = null }): Notice => ({
      _id: `${personId}:${event}`,
      personId,
      kind,
      pupilId,
      courseTitle,
      at: now,
      readAt: null,
      sending: 'QUEUED',
      notBefore: now,
      attempts: 0,
      leaseUntil: 0,
    }),
  )
  await insertNotices(notices)
}
