// Reads due notices and records who sends each and the outcome.
import type { Identity } from '@domain/identity/people/person'
import type { Notice, NoticeSettings } from '@domain/notices/inbox/notice'
import type { AfterSending } from '@domain/notices/sending/sending-outcome'
import { identities } from '../../identity/collections/identities'
import { batchesOf } from '../../runtime/batches'
import { cloud } from '../../runtime/cloud'
import type { Filter } from '../../runtime/database'
import { withRetry } from '../../runtime/retry'
import { noticeSettings } from '../collections/notice-settings'
import { notices } from '../collections/notices'

export type DueNotice = Notice & {
  readonly settings: readonly NoticeSettings[]
  readonly identities: readonly Pick<Identity, '_id' | 'boundAt'>[]
}

/** Those that are due longest first, with what their people want and how they sign in. */
export function findDue(now: number, limit: number): Promise<readonly DueNotice[]> {
  return notices.aggregate<DueNotice>([
    { $match: { sending: 'QUEUED', notBefore: { $lte: now } } },
    { $sort: { notBefore: 1 } },
    { $limit: limit },
    { $lookup: { from: noticeSettings.name, localField: 'personId', foreignField: '_id', as: 'settings' } },
    { $lookup: { from: identities.name, localField: 'personId', foreignField: 'personId', as: 'identities' } },
  ])
}

export interface Sending {
  readonly noticeId: string
  readonly claimedBy: string
}

/** True when this run alone may send it now. Whoever dies after this leaves it to `giveUpLost`. */
export async function claimNotice(
  { noticeId: _id, claimedBy }: Sending,
  { attempts, leaseUntil }: Pick<Notice, 'attempts' | 'leaseUntil'>,
): Promise<boolean> {
  const $set = { sending: 'SENDING', claimedBy, leaseUntil }
  if (await notices.updateOne({ _id, sending: 'QUEUED', attempts }, { $set, $inc: { attempts: 1 } })) return true
  const [stored] = await notices.find({ _id, sending: 'SENDING', claimedBy, attempts: attempts + 1 }, { limit: 1 })
  return stored !== undefined
}

/** Nothing when the lease ran out meanwhile: then it stays UNSURE. */
export async function settleNotice({ noticeId: _id, claimedBy }: Sending, after: AfterSending): Promise<void> {
  await notices.updateOne({ _id, sending: 'SENDING', claimedBy }, { $set: after })
}

/** A run that claimed these died: they may have been sent, so nobody sends them again. */
export function giveUpLost(now: number): Promise<void> {
  return updateEvery({ sending: 'SENDING', leaseUntil: { $lte: now } }, { sending: 'UNSURE' })
}

/** Changes those of `ids` that nobody has claimed meanwhile. */
export async function settleUnclaimed(ids: readonly string[], after: Partial<AfterSending>): Promise<void> {
  for (const batch of batchesOf(ids)) await updateEvery({ _id: { $in: batch }, sending: 'QUEUED' }, after)
}

async function updateEvery(filter: Filter, $set: Partial<AfterSending>): Promise<void> {
  await withRetry(() => cloud().database().collection('notices').options({ raw: true }).where(filter).update({ $set }))
}
