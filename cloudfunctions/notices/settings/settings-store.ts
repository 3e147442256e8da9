// Stores what a person wants by WeChat and how many messages of each kind may still be sent.
import type { NoticeKind, NoticeSettings } from '@domain/notices/inbox/notice'
import { DEFAULT_SETTINGS } from '@domain/notices/sending/sending-decision'
import type { Update } from '../../runtime/database'
import { noticeSettings as settings } from '../collections/notice-settings'

/** A phone repeats a request within minutes: so many taps lie between only in a test. */
const KEYS_KEPT = 50

export async function readSettings(personId: string): Promise<Omit<NoticeSettings, '_id'>> {
  const [stored] = await settings.find({ _id: personId }, { limit: 1 })
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
  return settings.updateOne({ _id: personId, [counter]: { $gt: 0 } }, { $inc: { [counter]: -1 } })
}

/** Two round trips whatever was there: the person's defaults, unless settings are there, then the change. */
async function changeSettings(
  filter: { readonly _id: string; readonly [field: string]: unknown },
  update: Update,
): Promise<void> {
  await settings.insert({ ...DEFAULT_SETTINGS, _id: filter._id, keys: [] })
  await settings.updateOne(filter, update)
}
