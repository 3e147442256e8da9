// Declares the fate of every field of a school's fee totals: nobody's.

import type { FeeCounts } from '@domain/billing/subsidy/fee-counts'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { notPersonal } from '@domain/privacy/fates/presets'

export const feeCountsFates = {
  record: '学校收费合计',
  fields: {
    _id: notPersonal,
    planId: notPersonal,
    termName: notPersonal,
    families: notPersonal,
    unpaidFamilies: notPersonal,
    askedFen: notPersonal,
    collectedFen: notPersonal,
    outstandingFen: notPersonal,
    returnedFen: notPersonal,
    countedAt: notPersonal,
  },
} satisfies CollectionFates<FeeCounts>
