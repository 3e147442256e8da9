// The collection notices: its documents, its indexes, and the way to them.
import type { Notice } from '@domain/notices/inbox/notice'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { noticesFates } from './fates/notices-fates'

/** `claimedBy`: the run of the timer that sends it; a repeated claim whose answer was lost is known by it. */
export type StoredNotice = Notice & { readonly claimedBy?: string }

export const notices = defineCollection<StoredNotice>({
  name: 'notices',
  fates: noticesFates,
  indexes: [
    index('person', ['personId', 'at']),
    index('pupil', ['pupilId']),
    index('due', ['sending', 'notBefore']),
    index('at', ['at']),
  ],
})

export interface UnreadRow {
  readonly unread: readonly { readonly count: number }[]
}

/** Adds `unread`, how many notices the person has not read: the same on every row of the read. */
export function unreadCountOf(personId: string | null): Stage {
  const pipeline = [{ $match: { personId, readAt: null } }, { $count: 'count' }]
  return { $lookup: { from: notices.name, pipeline, as: 'unread' } }
}
