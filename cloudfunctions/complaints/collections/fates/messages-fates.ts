// Declares the fate of every field of a complaint's message.
import type { StoredMessage } from '@domain/complaints/channel/stored-case'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { ofCase, sealed } from './complaint-presets'

export const messagesFates = {
  record: '投诉举报的留言',
  fields: {
    _id: ofCase,
    caseId: ofCase,
    direction: ofCase,
    seq: ofCase,
    box: sealed,
    day: ofCase,
  },
} satisfies CollectionFates<StoredMessage>
