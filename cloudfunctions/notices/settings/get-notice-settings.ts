// Shows a person's WeChat message settings and the templates the app may ask them to allow.
import { NOTICE_KINDS } from '@domain/notices/inbox/notice'
import { DEFAULT_SETTINGS } from '@domain/notices/sending/sending-decision'
import { ok } from '@domain/values/result'
import { aboutSelf, handle } from '../../request/handler'
import { readSettings } from '../collections/notice-settings'
import { messageTemplates } from '../sending/message-templates'

export const getNoticeSettings = handle('notices.getNoticeSettings', {
  locate: aboutSelf,
  run: async ({ caller }) => {
    const stored = caller.personId === null ? DEFAULT_SETTINGS : await readSettings(caller.personId)
    const templates = messageTemplates()
    return ok({
      off: [...stored.off],
      quietFrom: stored.quietFrom,
      quietUntil: stored.quietUntil,
      templates: NOTICE_KINDS.flatMap((kind) => {
        const template = templates[kind]
        return template === undefined ? [] : [{ kind, templateId: template.id }]
      }),
    })
  },
})
