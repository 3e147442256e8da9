// Shows its sender who opened a notice, whom to call, and who wrote back; nobody else sees it.
import { wordsFor } from '@domain/notices/announcements/add-words'
import { ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { guardianIdsOf } from '../../identity/collections/guardian-stages'
import { handle } from '../../request/handler'
import {
  countReadings,
  type NamedReceipt,
  readMissing,
  readWrittenBack,
  type WrittenBack,
} from '../collections/announcement-receipts'
import { announcementView, threadView } from './announcement-view'
import { locateOwn } from './own-announcement'

const PAGE = 100

export const getAnnouncementReadings = handle('notices.getAnnouncementReadings', {
  locate: locateOwn,
  run: async ({ input: { after }, found, caller: { personId }, now, today }) => {
    const { mustConfirm, remindedAt } = found
    const counts = await countReadings(found._id)
    const missing = await readMissing(found._id, { after, limit: PAGE + 1, mustConfirm })
    const words = await readWrittenBack(found._id)
    const page = missing.slice(0, PAGE)
    return ok({
      now,
      announcement: announcementView(found),
      families: counts.families,
      opened: counts.opened,
      confirmed: counts.confirmed,
      remindedAt,
      unread: page.map((receipt) => missingView(receipt, today)),
      next: missing.length > PAGE ? (page.at(-1)?._id ?? null) : null,
      words: words.flatMap((receipt) => wordsView(receipt, personId, now)),
    })
  },
})

function missingView(receipt: NamedReceipt, today: SchoolDate) {
  const guardianIds = guardianIdsOf(receipt, receipt.pupilId, today)
  const known = new Set(receipt.logins.map(({ personId }) => personId))
  return {
    ...nameOf(receipt),
    guardians: guardianIds.length,
    isUnreachable: !guardianIds.some((id) => known.has(id)),
    isOpened: receipt.openedAt !== null,
  }
}

/** Nothing of a family whose words are still on their way. */
function wordsView(receipt: WrittenBack, personId: string | null, now: number) {
  const arrived = wordsFor('SENDER', receipt.messages, now)
  if (!arrived.some(({ side }) => side === 'FAMILY')) return []
  const thread = threadView(receipt.messages, { side: 'SENDER', personId, now })
  return [{ ...nameOf(receipt), thread, isWaiting: arrived.at(-1)?.side === 'FAMILY' }]
}

function nameOf({ pupilId, pupils: [pupil] }: WrittenBack) {
  return { pupilId, name: pupil?.name ?? '', homeroomName: pupil?.homeroomName ?? '' }
}
