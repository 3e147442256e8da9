// The collection receivedFunds: government funds of a school for a term; entries are only added.
import type { ReceivedFunds } from '@domain/billing/settlement/funding-record'
import { defineCollection } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { receivedFundsFates } from './fates/received-funds-fates'

/** _id: the plan's id. */
export const receivedFunds = defineCollection<ReceivedFunds>({
  name: 'receivedFunds',
  fates: receivedFundsFates,
  indexes: [],
})

/** False when somebody was faster. */
export function writeFunds(before: ReceivedFunds | null, after: ReceivedFunds): Promise<boolean> {
  if (before === null) return receivedFunds.insert(after)
  const { _id, receipts, rev } = after
  return receivedFunds.updateOne({ _id, rev: before.rev }, { $set: { receipts, rev } })
}

/** Adds `funds` to documents that have their `plan`, one or none. */
export const fundsOfPlan: Stage = {
  $lookup: { from: receivedFunds.name, localField: 'plan._id', foreignField: '_id', as: 'funds' },
}
