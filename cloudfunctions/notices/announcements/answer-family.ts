// Writes a sender's answer to one family and tells its guardians.
import { findMarks } from '@domain/homework/exams/find-marks'
import { MOST_MESSAGES, receiptIdOf } from '@domain/notices/announcements/announcement'
import { fail, ok } from '@domain/values/result'
import { findGuardianIds } from '../../identity/collections/guardian-stages'
import { handle } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { readReceiptWithAnnouncement } from '../collections/announcement-receipts'
import { subjectOf } from './find-audience'
import { writeWords } from './write-words'

export const answerFamily = handle('notices.answerFamily', {
  locate: async ({ input: { announcementId, pupilId }, caller }) => {
    const row = await readReceiptWithAnnouncement(receiptIdOf(announcementId, pupilId))
    const announcement = row?.announcements[0]
    if (row === null || announcement === undefined || announcement.senderId !== caller.personId) return null
    const { announcements: _, ...found } = row
    return { subject: subjectOf(announcement.audience), found }
  },
  run: async ({ input: { text, requestKey: key, pupilId }, found, caller, now, today }) => {
    if (findMarks(text) !== null) return fail({ code: 'TEXT_HAS_MARKS' })
    const message = { key, side: 'SENDER', by: caller.personId ?? '', text, at: now, deliverAt: now } as const
    const written = await writeWords(found, message)
    if (written === 'FULL') return fail({ code: 'THREAD_FULL', most: MOST_MESSAGES })
    const guardians = await findGuardianIds(pupilId, today)
    const about = { kind: 'ANNOUNCEMENT_ANSWERED' as const, pupilId, event: `announcement_answer:${found._id}:${key}` }
    await postNotices(
      guardians.map((personId) => ({ ...about, personId })),
      now,
    )
    return ok({})
  },
})
