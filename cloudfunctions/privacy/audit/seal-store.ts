// Stores the audit's seals and reads what was added since the last one.
import type { AuditSeal } from '@domain/privacy/audit/audit-entry'
import { audit as entries } from '../collections/audit'
import { auditSeals as seals } from '../collections/audit-seals'

export type SealedHead = AuditSeal['heads'][number]

/** The newest seals, newest first. */
export function readSeals(count: number): Promise<readonly AuditSeal[]> {
  return seals.aggregate<AuditSeal>([{ $sort: { number: -1 } }, { $limit: count }])
}

/** The ends of chains that have an entry since then, by chain, after this one. */
export async function readHeads(
  since: number,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly SealedHead[]> {
  const rows = await entries.aggregate<SealedHead & { readonly _id: string }>([
    { $match: { at: { $gte: since }, chain: { $gt: after } } },
    { $sort: { chain: 1, seq: 1 } },
    { $group: { _id: '$chain', seq: { $last: '$seq' }, hash: { $last: '$hash' } } },
    { $sort: { _id: 1 } },
    { $limit: limit },
  ])
  return rows.map(({ _id, seq, hash }) => ({ chain: _id, seq, hash }))
}

/** False when another timer has made this number. */
export function addSeal(seal: AuditSeal): Promise<boolean> {
  return seals.insert(seal)
}
