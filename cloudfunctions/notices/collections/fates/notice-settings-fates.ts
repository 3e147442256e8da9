// Declares the fate of every field of a person's message settings.
import { NOTICE_KINDS, type StoredSettings } from '@domain/notices/inbox/notice'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { fateOf } from '@domain/privacy/fates/fate'
import { eachOf } from '@domain/privacy/fates/fates-of'
import { ID, WORKINGS } from '@domain/privacy/fates/presets'

const setting = fateOf({
  about: 'FAMILY',
  purpose: 'NOTICES',
  readers: [],
  keep: 'LEAVER',
  erasure: 'REMOVED',
})

export const noticeSettingsFates = {
  record: '消息设置',
  person: ['_id'],
  fields: {
    _id: setting(ID),
    off: setting('不要的微信消息'),
    quietFrom: setting('免打扰开始'),
    quietUntil: setting('免打扰结束'),
    allowed: eachOf(NOTICE_KINDS, setting('还可以发的条数')),
    keys: setting(WORKINGS),
  },
} satisfies CollectionFates<StoredSettings>
