// Sends a notice to a class, a course, a grade or the school: now, or when quiet hours are over.

import type { Grant } from '@domain/identity/roles/role'
import type { Announcement, Audience, AudienceCount } from '@domain/notices/announcements/announcement'
import { announcementTime, MOST_A_DAY } from '@domain/notices/announcements/announcement-time'
import type { ActionError } from '@domain/registry'
import { fail, ok } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { handle, type Request } from '../../request/handler'
import { insertReceipts } from '../collections/announcement-receipts'
import { countSentOn, insertAnnouncement, readAnnouncement } from '../collections/announcements'
import { deliverPart, receiptOf } from './deliver-part'
import { chosenOf, findAudience, subjectOf } from './find-audience'
import { countAudience, countChildren, readChosen } from './read-audience'
import { textRefusal } from './text-refusal'

type Sending = Request<'notices.sendAnnouncement'> & { readonly found: Audience }
type Refusal = ActionError<'notices.sendAnnouncement'>

export const sendAnnouncement = handle('notices.sendAnnouncement', {
  locate: async ({ input }) => {
    const found = await findAudience(input.audience)
    return found && { subject: subjectOf(found), found }
  },
  run: async (sending) => {
    const { input, caller, now } = sending
    const senderId = caller.personId ?? ''
    const known = await readAnnouncement(idOf(senderId, input.requestKey))
    const refused = known === null ? await refusalOf(sending) : null
    if (refused !== null) return fail(refused)
    const announcement = known ?? (await newAnnouncement(sending))
    const { _id: announcementId, deliverAt, count } = announcement
    if (count.pupils === 0) return fail({ code: 'NOBODY_TO_TELL' })
    if (known === null && !(await insertInSlot(announcement))) {
      return fail({ code: 'ANNOUNCED_ENOUGH', most: MOST_A_DAY })
    }
    if (deliverAt <= now && announcement.pass !== null) await deliverPart(announcement, now)
    return ok({ announcementId, deliverAt, count: { ...count } })
  },
})

/** Chosen families have their receipts first: a process that dies between leaves receipts of nothing, which nobody sees. */
async function newAnnouncement(sending: Sending): Promise<Announcement> {
  const { input, found, now, today } = sending
  const only = chosenOf(input.audience)
  if (only === null) return announcementOf(sending, await countAudience(found, today))
  const children = await readChosen(found, only, today)
  const announcement = announcementOf(sending, countChildren(children))
  await insertReceipts(children.map(({ pupilId }) => receiptOf(announcement, pupilId, now)))
  return announcement
}

async function refusalOf({
  input,
  caller,
  grant,
  today,
}: Sending & { readonly grant: Grant | null }): Promise<Refusal | null> {
  if (input.isUrgent && grant?.role !== 'schoolAdmin') return { code: 'NOT_URGENT_FOR_YOU' }
  const refused = textRefusal(input.text)
  if (refused !== null || input.isUrgent) return refused
  const sent = await countSentOn(caller.personId ?? '', today)
  return sent >= MOST_A_DAY ? { code: 'ANNOUNCED_ENOUGH', most: MOST_A_DAY } : null
}

/** Each of the day's few is taken once, however many are sent at the same moment. False: none is left. */
async function insertInSlot(announcement: Announcement): Promise<boolean> {
  const { _id, senderId, day, isUrgent } = announcement
  if (isUrgent) {
    await insertAnnouncement(announcement)
    return true
  }
  for (let number = (await countSentOn(senderId, day)) + 1; number <= MOST_A_DAY; number += 1) {
    if (await insertAnnouncement({ ...announcement, slot: `${senderId}:${day}:${number}` })) return true
    // The same one, sent twice at once.
    if ((await readAnnouncement(_id)) !== null) return true
  }
  return false
}

function idOf(senderId: string, requestKey: string): string {
  return `${senderId}:${requestKey}`
}

function announcementOf({ input, found, caller, now, today }: Sending, count: AudienceCount): Announcement {
  const senderId = caller.personId ?? ''
  const deliverAt = announcementTime(now, input.isUrgent)
  const id = idOf(senderId, input.requestKey)
  return {
    _id: id,
    senderId,
    senderName: caller.name ?? '',
    schoolId: found.schoolId,
    audience: found,
    count,
    text: input.text,
    date: input.date === null ? null : schoolDate(input.date),
    earlier: [],
    mustConfirm: input.mustConfirm,
    isUrgent: input.isUrgent,
    state: 'WAITING',
    at: now,
    day: today,
    slot: id,
    deliverAt,
    withdrawnAt: null,
    withdrawnWhy: null,
    remindedAt: null,
    pass: { kind: 'ANNOUNCED', number: 0, cursor: '' },
    dueAt: deliverAt,
    changedAt: now,
    rev: 1,
  }
}
