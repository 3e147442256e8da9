// The collection auditSeals: its documents, its indexes, and the way to them.
import type { AuditSeal } from '@domain/privacy/audit/audit-entry'
import { defineCollection, index } from '../../runtime/collection'
import { auditSealsFates } from './fates/audit-seals-fates'

/** _id: `seal:<number>`. */
export const auditSeals = defineCollection<AuditSeal>({
  name: 'auditSeals',
  fates: auditSealsFates,
  indexes: [index('number', ['number'], true)],
})
