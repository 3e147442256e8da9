// The collection audit: its documents, its indexes, and the way to them.
import type { AuditEntry } from '@domain/privacy/audit/audit-entry'
import { defineCollection, index } from '../../runtime/collection'
import { auditFates } from './fates/audit-fates'

/** Append-only, chained by person: who did or saw what, when, in which role. */
export const audit = defineCollection<AuditEntry>({
  name: 'audit',
  fates: auditFates,
  indexes: [
    index('chain', ['chain', 'seq'], true),
    index('district', ['districtId', 'at']),
    index('school', ['schoolId', 'at']),
    index('person', ['personId', 'at']),
    index('pupil', ['pupilIds', 'at']),
    index('at', ['at']),
  ],
})
