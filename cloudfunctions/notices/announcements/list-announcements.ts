// Lists the notices one sent, or all of a school with their state.
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { readAnnouncements } from '../collections/announcements'
import { announcementView } from './announcement-view'

const PAGE = 20

export const listAnnouncements = handle('notices.listAnnouncements', {
  locate: ({ input: { schoolId } }) => {
    const subject = schoolId === null ? ({ kind: 'self' } as const) : ({ kind: 'school', schoolId } as const)
    return { subject, found: null }
  },
  run: async ({ input: { schoolId, after }, caller: { personId }, now }) => {
    const rows = await readAnnouncements(schoolId === null ? { senderId: personId } : { schoolId }, after, PAGE + 1)
    const page = rows.slice(0, PAGE)
    const last = page.at(-1)
    return ok({
      now,
      announcements: page.map((one) => ({
        ...announcementView(one),
        count: { ...one.count },
        isOwn: one.senderId === personId,
      })),
      next: rows.length > PAGE && last !== undefined ? { at: last.at, id: last._id } : null,
    })
  },
})
