// The collection noticeSettings: its documents, its indexes, and the way to them.
import type { NoticeSettings } from '@domain/notices/inbox/notice'
import { defineCollection } from '../../runtime/collection'
import { noticeSettingsFates } from './fates/notice-settings-fates'

/** `keys`: the latest taps on "allow" that were counted, so that a repeated request counts once. */
export type StoredSettings = NoticeSettings & { readonly keys: readonly string[] }

/** _id: the person's id. */
export const noticeSettings = defineCollection<StoredSettings>({
  name: 'noticeSettings',
  fates: noticeSettingsFates,
  indexes: [],
})
