// The collection reversals: entries to be taken back that ask for a second person; decided once.
import type { StoredReversal } from '@domain/billing/reversals/reversal-record'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { reversalsFates } from './fates/reversals-fates'

/** _id: the number of the counter-entry it becomes. */
export const reversals = defineCollection<StoredReversal>({
  name: 'reversals',
  fates: reversalsFates,
  indexes: [
    index('school', ['schoolId', 'state', 'askedAt']),
    index('bill', ['billId', 'state']),
    index('pupil', ['pupilId']),
  ],
})

/** More than any school lets wait. */
const MOST_ASKED = 50

/** Asking again under the same number adds nothing. */
export function insertReversal(asked: StoredReversal): Promise<boolean> {
  return reversals.insert(asked)
}

export async function readReversal(_id: string): Promise<StoredReversal | null> {
  return (await reversals.find({ _id }, { limit: 1 }))[0] ?? null
}

export type ReversalDecision = Pick<StoredReversal, 'state' | 'decidedBy' | 'decidedAt'>

/** False when somebody else decided first. */
export function decideReversal(_id: string, decision: ReversalDecision): Promise<boolean> {
  return reversals.updateOne({ _id, state: 'ASKED' }, { $set: decision })
}

/** With `stages`, such as the child each is about. */
export function findAskedReversals<Row extends StoredReversal>(
  schoolId: string,
  stages: readonly Stage[],
): Promise<readonly Row[]> {
  const asked = { $match: { schoolId, state: 'ASKED' } }
  return reversals.aggregate<Row>([asked, { $sort: { askedAt: 1 } }, { $limit: MOST_ASKED }, ...stages])
}

/** Adds `asked` to bills: their reversals that wait for a second person. */
export const askedReversalsOfBill: Stage = joinStage({
  from: reversals.name,
  as: 'asked',
  local: '$_id',
  foreign: 'billId',
  stages: [{ $match: { state: 'ASKED' } }],
})

export async function countAskedReversals(schoolId: string): Promise<number> {
  const stages = [{ $match: { schoolId, state: 'ASKED' } }, { $count: 'asked' }]
  const [row] = await reversals.aggregate<{ readonly asked: number }>(stages)
  return row?.asked ?? 0
}
