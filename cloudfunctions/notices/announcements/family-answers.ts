// A family opens a notice, says that it knows, or writes to its sender alone.
import { type AnnouncementReceipt, MOST_MESSAGES, receiptIdOf } from '@domain/notices/announcements/announcement'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { markConfirmed, markOpened, readReceipt } from '../collections/announcement-receipts'
import { arrivalTime } from './list-family-announcements'
import { tellSender } from './tell-senders'
import { writeWords } from './write-words'

interface Asking {
  readonly input: { readonly announcementId: string; readonly pupilId: string }
}

async function locateReceipt({ input: { announcementId, pupilId } }: Asking) {
  const found: AnnouncementReceipt | null = await readReceipt(receiptIdOf(announcementId, pupilId))
  return found && { subject: { kind: 'pupil', pupilId } as const, found }
}

export const markAnnouncementRead = handle('notices.markAnnouncementRead', {
  locate: locateReceipt,
  run: async ({ input: { confirm }, found, caller, now }) => {
    const by = caller.personId ?? ''
    if (found.openedAt === null) await markOpened(found._id, by, now)
    if (confirm && found.confirmedAt === null) await markConfirmed(found._id, by, now)
    return ok({})
  },
})

export const writeToSender = handle('notices.writeToSender', {
  locate: locateReceipt,
  run: async ({ input: { text, requestKey: key }, found, caller, now }) => {
    const arrivesAt = arrivalTime(now)
    const by = caller.personId ?? ''
    const message = { key, side: 'FAMILY', by, text, at: now, deliverAt: arrivesAt ?? now } as const
    const written = await writeWords(found, message)
    if (written === 'FULL') return fail({ code: 'THREAD_FULL', most: MOST_MESSAGES })
    if (arrivesAt === null) await tellSender(written, now)
    return ok({ arrivesAt })
  },
})
