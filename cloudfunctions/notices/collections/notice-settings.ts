// The collection noticeSettings: what a person wants by WeChat, and how many may still be sent.
import type { NoticeKind, NoticeSettings, StoredSettings } from '@domain/notices/inbox/notice'
import { DEFAULT_SETTINGS } from '@domain/notices/sending/sending-decision'
import { defineCollection } from '../../runtime/collection'
import type { Update } from '../../runtime/database'
import { noticeSettingsFates } from './fates/notice-settings-fates'

/** _id: the person's id. */
export const noticeSettings = defineCollection<StoredSettings>({
  name: 'noticeSettings',
  fates: noticeSettingsFates,
  indexes: [],
})

/** A phone repeats a request within minutes: so many taps lie between only in a test. */
const KEYS_KEPT = 50

export async function readSettings(personId: string): Promise<Omit<NoticeSettings, '_id'>> {
  const [stored] = await noticeSettings.find({ _id: personId }, { limit: 1 })
  return stored ?? DEFAULT_SETTINGS
}

export type Wanted = Pick<NoticeSettings, 'off' | 'quietFrom' | 'quietUntil'>

export async function saveWanted(personId: string, { off, quietFrom, quietUntil }: Wanted): Promise<void> {
  await changeSettings({ _id: personId }, { $set: { off, quietFrom, quietUntil } })
}

/** Counts one more message of each kind, once for each `requestKey`. */
export async function allowOneOfEach(
  personId: string,
  kinds: readonly NoticeKind[],
  requestKey: string,
): Promise<void> {
  const $inc = Object.fromEntries(kinds.map((kind) => [`allowed.${kind}`, 1]))
  await changeSettings(
    { _id: personId, keys: { $ne: requestKey } },
    { $inc, $push: { keys: { $each: [requestKey], $slice: -KEYS_KEPT } } },
  )
}

/** True when there was an allowance and it is used now. A lost answer may use two: fewer messages, never one too many. */
export function takeAllowance(personId: string, kind: NoticeKind): Promise<boolean> {
  const counter = `allowed.${kind}`
  return noticeSettings.updateOne({ _id: personId, [counter]: { $gt: 0 } }, { $inc: { [counter]: -1 } })
}

/** Two round trips whatever was there: the person's defaults, unless settings are there, then the change. */
async function changeSettings(
  filter: { readonly _id: string; readonly [field: string]: unknown },
  update: Update,
): Promise<void> {
  await noticeSettings.insert({ ...DEFAULT_SETTINGS, _id: filter._id, keys: [] })
  await noticeSettings.updateOne(filter, update)
}
