// Declares the fate of every field of an intent: as of the audit entry that it becomes.
import type { AuditIntent } from '@domain/privacy/audit/audit-entry'
import type { CollectionFates } from '@domain/privacy/fates/collection-fates'
import { auditFates } from './audit-fates'

const {
  seq: _seq,
  previous: _previous,
  hash: _hash,
  outcome: _outcome,
  requestId: _requestId,
  ...fields
} = auditFates.fields

export const auditIntentsFates = {
  record: '谁正要看或改',
  child: ['pupilIds'],
  fields,
} satisfies CollectionFates<AuditIntent>
