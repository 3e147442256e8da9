// Shapes a notice and the words under it for whoever reads them.
import { wordsFor } from '@domain/notices/announcements/add-words'
import type { Announcement, AnnouncementMessage } from '@domain/notices/announcements/announcement'

export function announcementView(announcement: Announcement) {
  const { _id: announcementId, audience, senderName, text, date, earlier, mustConfirm, isUrgent } = announcement
  const { state, at, deliverAt, withdrawnAt, withdrawnWhy } = announcement
  return {
    announcementId,
    audienceKind: audience.kind,
    title: audience.title,
    grade: audience.kind === 'GRADE' ? audience.grade : null,
    senderName,
    isFew: audience.isFew === true,
    text,
    date,
    earlier: earlier.map((one) => ({ ...one })),
    mustConfirm,
    isUrgent,
    state,
    at,
    deliverAt,
    withdrawnAt,
    withdrawnWhy,
  }
}

interface Reader {
  readonly side: AnnouncementMessage['side']
  readonly personId: string | null
  readonly now: number
}

export function threadView(messages: readonly AnnouncementMessage[], { side, personId, now }: Reader) {
  return wordsFor(side, messages, now).map(({ side: said, text, at, deliverAt, by }) => ({
    side: said,
    text,
    at,
    deliverAt,
    isOwn: by === personId,
  }))
}
