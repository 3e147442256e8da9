// The collection feeCounts: its documents, its indexes, and the way to them.
import type { FeeCounts } from '@domain/billing/subsidy/fee-counts'
import { defineCollection } from '../../runtime/collection'
import { feeCountsFates } from './fates/fee-counts-fates'

/** _id: the school's id; sums renewed by a timer. */
export const feeCounts = defineCollection<FeeCounts>({
  name: 'feeCounts',
  fates: feeCountsFates,
  indexes: [],
})
