// Records a tap on "allow" in WeChat's dialog: one more message of each kind may be sent.
import { ok } from '@domain/values/result'
import { aboutSelf, handle } from '../../request/handler'
import { allowOneOfEach } from '../collections/notice-settings'

export const allowMessages = handle('notices.allowMessages', {
  locate: aboutSelf,
  run: async ({ input, caller }) => {
    if (caller.personId !== null) await allowOneOfEach(caller.personId, [...new Set(input.kinds)], input.requestKey)
    return ok({})
  },
})
