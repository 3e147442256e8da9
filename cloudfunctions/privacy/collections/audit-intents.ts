// The collection auditIntents: what is about to be done, until the audit says what came of it.
import { type AuditIntent, PENDING } from '@domain/privacy/audit/audit-entry'
import { people } from '../../identity/collections/people'
import { defineCollection, index } from '../../runtime/collection'
import type { Filter, Stage } from '../../runtime/database'
import { type AccessRow, audit } from './audit'
import { auditIntentsFates } from './fates/audit-intents-fates'

/** _id: the request's id. No chain: nobody waits for anybody before doing something. */
export const auditIntents = defineCollection<AuditIntent>({
  name: 'auditIntents',
  fates: auditIntentsFates,
  indexes: [index('at', ['at']), index('pupil', ['pupilIds', 'at']), index('district', ['districtId', 'at'])],
})

/** One round trip. Repeating is safe. */
export async function insertIntent(intent: AuditIntent): Promise<void> {
  await auditIntents.insert(intent)
}

export interface CheckedIntent extends AuditIntent {
  /** The entries of its request: none means that nobody knows what came of it. */
  readonly entries: readonly { readonly _id: string }[]
}

const withEntries: Stage = {
  $lookup: {
    from: audit.name,
    let: { requestId: '$_id' },
    pipeline: [{ $match: { $expr: { $eq: ['$requestId', '$$requestId'] } } }, { $limit: 1 }, { $project: { _id: 1 } }],
    as: 'entries',
  },
}

/** From this instant or before, the oldest first. */
export function findIntentsUntil(at: number, limit: number): Promise<readonly CheckedIntent[]> {
  return auditIntents.aggregate<CheckedIntent>([
    { $match: { at: { $lte: at } } },
    { $sort: { at: 1, _id: 1 } },
    { $limit: limit },
    withEntries,
  ])
}

/** Told to a reader at most: more than these at once would mean that the audit cannot be written at all. */
const MOST_TOLD = 50

/** Those without an entry, the newest first, each with the name of who acts. */
export async function readOpenIntents(filter: Filter): Promise<readonly AccessRow[]> {
  const rows = await auditIntents.aggregate<Omit<AccessRow, 'requestId' | 'seq' | 'previous' | 'hash' | 'outcome'>>([
    { $match: filter },
    { $sort: { at: -1, _id: -1 } },
    withEntries,
    { $match: { 'entries.0': { $exists: false } } },
    { $limit: MOST_TOLD },
    { $lookup: { from: people.name, localField: 'personId', foreignField: '_id', as: 'people' } },
    { $project: { 'people.phone': 0, 'people.grants': 0 } },
  ])
  return rows.map((row) => ({ ...row, ...asEntry(row._id) }))
}

function asEntry(requestId: string) {
  return { requestId, seq: 0, previous: '', hash: '', outcome: PENDING }
}

export async function removeIntents(intents: readonly AuditIntent[]): Promise<void> {
  if (intents.length > 0) await auditIntents.remove({ _id: { $in: intents.map(({ _id }) => _id) } })
}
