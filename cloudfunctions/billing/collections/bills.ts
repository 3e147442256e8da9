// The collection bills: its documents, its indexes, and the way to them.
import type { StoredBill } from '@domain/billing/bills/stored-bill'
import { defineCollection, index } from '../../runtime/collection'
import { billsFates } from './fates/bills-fates'

/** _id: `${planId}:${pupilId}`; entries are only ever added. */
export const bills = defineCollection<StoredBill>({
  name: 'bills',
  fates: billsFates,
  indexes: [
    index('plan', ['planId', '_id']),
    index('pupil', ['pupilId', 'planId']),
    index('list', ['planId', 'homeroomId', '_id']),
    index('state', ['planId', 'sums.state', 'homeroomId', '_id']),
    index('followed', ['followedAt']),
    index('returning', ['sums.toReturnFen']),
    index('schoolReturning', ['schoolId', 'sums.toReturnFen']),
    index('moneyDay', ['schoolId', 'money.on']),
  ],
})
