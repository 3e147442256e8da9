// The collection auditSeals: the ends of all chains at a moment, so that truncation shows.
import type { AuditSeal } from '@domain/privacy/audit/audit-entry'
import { defineCollection, index } from '../../runtime/collection'
import { auditSealsFates } from './fates/audit-seals-fates'

/** _id: `seal:<number>`. */
export const auditSeals = defineCollection<AuditSeal>({
  name: 'auditSeals',
  fates: auditSealsFates,
  indexes: [index('number', ['number'], true)],
})

/** The newest seals, newest first. */
export function readSeals(count: number): Promise<readonly AuditSeal[]> {
  return auditSeals.aggregate<AuditSeal>([{ $sort: { number: -1 } }, { $limit: count }])
}

/** False when another timer has made this number. */
export function insertSeal(seal: AuditSeal): Promise<boolean> {
  return auditSeals.insert(seal)
}
