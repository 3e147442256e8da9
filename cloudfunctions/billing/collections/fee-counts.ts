// The collection feeCounts: each school's fee totals, kept by the timer.
import type { FeeCounts } from '@domain/billing/subsidy/fee-counts'
import { defineCollection } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { feeCountsFates } from './fates/fee-counts-fates'

/** _id: the school's id; sums renewed by a timer. */
export const feeCounts = defineCollection<FeeCounts>({
  name: 'feeCounts',
  fates: feeCountsFates,
  indexes: [],
})

export function replaceFeeCounts(counts: FeeCounts): Promise<void> {
  return feeCounts.replace(counts)
}

/** Adds `counts` to schools, one document or none. */
export const feeCountsOfSchool: Stage = {
  $lookup: { from: feeCounts.name, localField: '_id', foreignField: '_id', as: 'counts' },
}
