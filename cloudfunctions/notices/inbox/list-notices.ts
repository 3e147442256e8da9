// Lists a person's notices, newest first, naming a child only to those who may see it.
import { grantReaching } from '@domain/identity/roles/permission'
import { HELD_ROLES } from '@domain/identity/roles/role'
import { ok } from '@domain/values/result'
import { aboutSelf, type Caller, handle, type Request } from '../../request/handler'
import { countUnread, type InboxPlace, type InboxRow, readInbox } from '../collections/notices'

const PAGE = 30

export const listNotices = handle('notices.listNotices', {
  locate: aboutSelf,
  run: async (request) => {
    const { input, caller, now } = request
    const personId = personOf(caller)
    const place = placeOf(input.before, now)
    const [rows, unread] = await Promise.all([readInbox(personId, place, PAGE + 1), countUnread(personId)])
    const page = rows.slice(0, PAGE)
    return ok({
      now,
      unread,
      notices: page.map((row) => lineOf(row, request)),
      next: rows.length > PAGE ? cursorAfter(page, place) : null,
    })
  },
})

/** The role was checked: whoever gets here is somebody. */
function personOf({ personId }: Caller): string {
  if (personId === null) throw new TypeError('a held role without a person')
  return personId
}

/** `<instant>:<how many of that instant were shown>`: notices of one instant have no order a person would miss. */
function placeOf(cursor: string | null, now: number): InboxPlace {
  const match = /^(\d{1,15}):(\d{1,6})$/.exec(cursor ?? '')
  return match ? { upTo: Number(match[1]), skip: Number(match[2]) } : { upTo: now, skip: 0 }
}

function cursorAfter(page: readonly InboxRow[], from: InboxPlace): string {
  const upTo = page.at(-1)?.at ?? 0
  const shown = page.filter(({ at }) => at === upTo).length
  return `${upTo}:${upTo === from.upTo ? from.skip + shown : shown}`
}

function lineOf(row: InboxRow, request: Request<'notices.listNotices'>) {
  const { _id: noticeId, kind, pupilId, courseTitle, date = null, at, readAt, sending } = row
  const shown = { noticeId, kind, pupilId, courseTitle, date, at, sending }
  return { ...shown, pupilName: nameFor(row, request), read: readAt !== null }
}

/** Whoever was taken out of a family keeps the notice, not the name. */
function nameFor({ pupils: [pupil] }: InboxRow, { caller, today }: Request<'notices.listNotices'>): string | null {
  if (pupil === undefined) return null
  const { _id: pupilId, schoolId, homeroomId, grade, name } = pupil
  const asker = { personId: personOf(caller), grants: caller.grants }
  const subject = { kind: 'pupil', pupilId, schoolId, homeroomId, grade } as const
  return grantReaching(asker, { roles: HELD_ROLES, subject, today }) === null ? null : name
}
