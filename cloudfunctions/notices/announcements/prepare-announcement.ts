// Counts who a notice would reach, and says when: before anything is sent.
import { announcementTime, MOST_A_DAY } from '@domain/notices/announcements/announcement-time'
import { ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { countSentOn } from '../collections/announcements'
import { chosenOf, findAudience, subjectOf } from './find-audience'
import { countAudience, countChildren, readChosen } from './read-audience'

export const prepareAnnouncement = handle('notices.prepareAnnouncement', {
  locate: async ({ input }) => {
    const found = await findAudience(input.audience)
    return found && { subject: subjectOf(found), found }
  },
  run: async ({ input, found, caller, grant, now, today }) => {
    const only = chosenOf(input.audience)
    const sent = await countSentOn(caller.personId ?? '', today)
    return ok({
      now,
      title: found.title,
      count: only === null ? await countAudience(found, today) : countChildren(await readChosen(found, only, today)),
      arrivesAt: announcementTime(now, false),
      left: Math.max(0, MOST_A_DAY - sent),
      mayBeUrgent: grant?.role === 'schoolAdmin',
    })
  },
})
