// Corrects, withdraws or reminds of a notice: families see what it said before.
import { MOST_CORRECTIONS } from '@domain/notices/announcements/announcement'
import { announcementTime } from '@domain/notices/announcements/announcement-time'
import { fail, ok } from '@domain/values/result'
import { dateAt } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { deliverPart } from './deliver-part'
import { changeOwn, locateOwn, toldAgain } from './own-announcement'
import { textRefusal } from './text-refusal'

export const correctAnnouncement = handle('notices.correctAnnouncement', {
  locate: locateOwn,
  run: async ({ input: { text }, found, now }) => {
    if (found.text === text) return ok({})
    const refused = textRefusal(text)
    if (refused !== null) return fail(refused)
    if (found.state === 'WITHDRAWN') return fail({ code: 'WITHDRAWN_ALREADY' })
    if (found.earlier.length >= MOST_CORRECTIONS) return fail({ code: 'CORRECTED_ENOUGH', most: MOST_CORRECTIONS })
    const changed = await changeOwn(found, (current) => {
      if (current.text === text || current.state === 'WITHDRAWN') return null
      const earlier = [...current.earlier, { text: current.text, at: now }]
      return { text, earlier, changedAt: now, ...toldAgain(current, earlier.length, now) }
    })
    if (changed.pass?.kind === 'ANNOUNCEMENT_CHANGED') await deliverPart(changed, now)
    return ok({})
  },
})

/** Not delivered yet: nobody ever hears of it. */
export const withdrawAnnouncement = handle('notices.withdrawAnnouncement', {
  locate: locateOwn,
  run: async ({ input: { reason }, found, now }) => {
    const changed = await changeOwn(found, (current) => {
      if (current.state === 'WITHDRAWN') return null
      const withdrawn = { state: 'WITHDRAWN', withdrawnAt: now, withdrawnWhy: reason, changedAt: now } as const
      if (current.state === 'WAITING') return { ...withdrawn, pass: null, dueAt: null }
      const pass = { kind: 'ANNOUNCEMENT_CHANGED', number: current.earlier.length + 1, cursor: '' } as const
      return { ...withdrawn, pass, dueAt: now }
    })
    if (changed.pass !== null) await deliverPart(changed, now)
    return ok({})
  },
})

export const remindUnread = handle('notices.remindUnread', {
  locate: locateOwn,
  run: async ({ found, now, today }) => {
    if (found.state === 'WITHDRAWN') return fail({ code: 'WITHDRAWN_ALREADY' })
    const until = announcementTime(now, false)
    if (until > now) return fail({ code: 'QUIET_NOW', until })
    let isReminded = false
    const changed = await changeOwn(found, (current) => {
      isReminded = current.remindedAt !== null && dateAt(current.remindedAt) === today
      if (isReminded || current.state !== 'SENT' || current.pass !== null) return null
      const pass = { kind: 'ANNOUNCEMENT_UNREAD', number: now, cursor: '' } as const
      return { remindedAt: now, pass, dueAt: now }
    })
    if (isReminded) return fail({ code: 'REMINDED_TODAY' })
    if (changed.pass?.kind === 'ANNOUNCEMENT_UNREAD') await deliverPart(changed, now)
    return ok({})
  },
})
