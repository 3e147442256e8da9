// Lists what the school wrote to a child's family, with the family's own words under it.
import { deliveryTime } from '@domain/homework/questions/delivery-time'
import type { Announcement } from '@domain/notices/announcements/announcement'
import { ok } from '@domain/values/result'
import { weekdayOf } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { readReceiptsOfPupil } from '../collections/announcement-receipts'
import { announcementView, threadView } from './announcement-view'

const PAGE = 20

/** A sender rests on weekends; a holiday is not known here and costs a family one night more. */
export function arrivalTime(now: number): number | null {
  return deliveryTime(now, (date) => weekdayOf(date) < 6)
}

/** Chosen families have their receipt before the hour; withdrawn before it, they never hear of it. */
function isOut({ deliverAt, withdrawnAt }: Announcement, now: number): boolean {
  return deliverAt <= (withdrawnAt ?? now)
}

export const listFamilyAnnouncements = handle('notices.listFamilyAnnouncements', {
  locate: ({ input: { pupilId } }) => ({ subject: { kind: 'pupil', pupilId }, found: null }),
  run: async ({ input: { pupilId, after }, caller: { personId }, now }) => {
    const rows = await readReceiptsOfPupil(pupilId, after, PAGE + 1)
    const page = rows.slice(0, PAGE)
    const last = page.at(-1)
    return ok({
      now,
      announcements: page.flatMap(({ announcements: [announcement], openedAt, confirmedAt, messages }) =>
        announcement === undefined || !isOut(announcement, now)
          ? []
          : [
              {
                ...announcementView(announcement),
                isOpened: openedAt !== null,
                isConfirmed: confirmedAt !== null,
                thread: threadView(messages, { side: 'FAMILY', personId, now }),
                arrivesAt: arrivalTime(now),
              },
            ],
      ),
      next: rows.length > PAGE && last !== undefined ? { at: last.at, id: last._id } : null,
    })
  },
})
