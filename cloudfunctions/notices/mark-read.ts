// Owns marking everything up to an instant as read.
import { ok } from '@domain/result'
import { aboutSelf, handle } from '../runtime/handler'
import { markAllRead } from './inbox-store'

export const markRead = handle('notices.markRead', {
  locate: aboutSelf,
  run: async ({ input, caller, now }) => {
    if (caller.personId !== null) await markAllRead(caller.personId, Math.min(input.upTo, now), now)
    return ok({})
  },
})
