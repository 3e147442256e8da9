// Writes a sentence under a notice on the revision that was read, again when somebody was faster.
import { addWords } from '@domain/notices/announcements/add-words'
import type { AnnouncementMessage, AnnouncementReceipt } from '@domain/notices/announcements/announcement'
import { untilSettled } from '../../runtime/retry'
import { readReceipt, writeMessages } from '../collections/announcement-receipts'

export function writeWords(
  known: AnnouncementReceipt,
  message: AnnouncementMessage,
): Promise<AnnouncementReceipt | 'FULL'> {
  let stored = known
  return untilSettled(async () => {
    const added = addWords(stored, message)
    if (!added.ok) return 'FULL'
    if (added.value === stored || (await writeMessages(stored, added.value))) return { ...stored, ...added.value }
    stored = (await readReceipt(stored._id)) ?? stored
    return null
  })
}
