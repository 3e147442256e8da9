// Declares the fate of every field of a report: nothing in it names who wrote it.
import type { Report } from '@domain/complaints/channel/stored-case'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { ofCase, sealed } from './complaint-presets'

export const reportsFates = {
  record: '投诉举报',
  fields: {
    _id: ofCase,
    lookupHash: ofCase,
    intake: ofCase,
    grants: {
      role: ofCase,
      keyId: ofCase,
      box: sealed,
    },
    reporterGrant: sealed,
    day: ofCase,
    isUrgent: ofCase,
    isListed: ofCase,
    state: ofCase,
    dueDay: ofCase,
    resultDay: ofCase,
    result: ofCase,
    turns: ofCase,
    photoParts: ofCase,
    hasLookedAgain: ofCase,
  },
} satisfies CollectionFates<Report>
