// Finds a notice for its sender alone, while the sender's duty reaches whom it was for.
import type { Announcement } from '@domain/notices/announcements/announcement'
import type { Caller } from '../../request/handler'
import { untilSettled } from '../../runtime/retry'
import { type AnnouncementChange, changeAnnouncement, readAnnouncement } from '../collections/announcements'
import { subjectOf } from './find-audience'

interface Asking {
  readonly input: { readonly announcementId: string }
  readonly caller: Caller
}

export async function locateOwn({ input, caller }: Asking) {
  const found = await readAnnouncement(input.announcementId)
  if (found === null || found.senderId !== caller.personId) return null
  return { subject: subjectOf(found.audience), found }
}

/** Changes it as `decide` says about what is stored, or not at all on null. */
export function changeOwn(
  known: Announcement,
  decide: (announcement: Announcement) => AnnouncementChange | null,
): Promise<Announcement> {
  let current = known
  return untilSettled(async () => {
    const change = decide(current)
    if (change === null) return current
    const written = await changeAnnouncement(current, change)
    if (written !== null) return written
    current = (await readAnnouncement(current._id)) ?? current
    return null
  })
}

/** Families that have it are told again; who has not been told yet is told once, of what it says then. */
export function toldAgain({ pass, state }: Announcement, number: number, now: number): AnnouncementChange {
  if (state === 'WAITING' || pass?.kind === 'ANNOUNCED') return {}
  return { pass: { kind: 'ANNOUNCEMENT_CHANGED', number, cursor: '' }, dueAt: now }
}
