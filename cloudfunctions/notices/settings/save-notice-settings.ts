// Saves which messages a person wants by WeChat, and when.
import { ok } from '@domain/values/result'
import { aboutSelf, handle } from '../../request/handler'
import { saveWanted } from '../collections/notice-settings'

export const saveNoticeSettings = handle('notices.saveNoticeSettings', {
  locate: aboutSelf,
  run: async ({ input, caller }) => {
    if (caller.personId !== null) await saveWanted(caller.personId, { ...input, off: [...new Set(input.off)] })
    return ok({})
  },
})
