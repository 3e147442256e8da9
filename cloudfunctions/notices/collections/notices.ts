// The collection notices: its documents, its indexes, and the way to them.
import type { Notice } from '@domain/notices/inbox/notice'
import { defineCollection, index } from '../../runtime/collection'
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
