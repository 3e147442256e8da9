// Tells senders that a family wrote: at once by day, by the timer after their rest.
import { nextToTell } from '@domain/notices/announcements/add-words'
import type { AnnouncementReceipt } from '@domain/notices/announcements/announcement'
import { postNotices } from '../../request/outbox'
import { findUntoldReceipts, senderIsTold } from '../collections/announcement-receipts'

const MOST_A_RUN = 300

/** Everything that has arrived by now; told once, however often this runs. */
export async function tellSender(receipt: AnnouncementReceipt, now: number): Promise<void> {
  await postNotices(noticesOf(receipt, now), now)
  await senderIsTold(receipt, nextToTell(receipt.messages, now))
}

/** Timer: what waited for the morning. */
export async function tellSendersDue(now: number): Promise<void> {
  const due = await findUntoldReceipts(now, MOST_A_RUN)
  for (const receipt of due) await tellSender(receipt, now)
}

function noticesOf({ _id, tellAt, senderId: personId, pupilId, messages }: AnnouncementReceipt, now: number) {
  const arrived = messages.filter(
    ({ side, deliverAt }) => side === 'FAMILY' && deliverAt <= now && deliverAt >= (tellAt ?? Number.POSITIVE_INFINITY),
  )
  const last = arrived.at(-1)
  if (last === undefined) return []
  const event = `announcement_words:${_id}:${last.key}`
  return [{ kind: 'ANNOUNCEMENT_ASKED' as const, personId, pupilId, event }]
}
