// Marks all notices up to an instant as read.
import { ok } from '@domain/values/result'
import { aboutSelf, handle } from '../../request/handler'
import { markAllRead } from '../collections/notices'

export const markRead = handle('notices.markRead', {
  locate: aboutSelf,
  run: async ({ input, caller, now }) => {
    if (caller.personId !== null) await markAllRead(caller.personId, Math.min(input.upTo, now), now)
    return ok({})
  },
})
