// Hashes an audit record for its chain: SHA-256 of the canonical text.
import { createHash } from 'node:crypto'
import { auditText } from '@domain/privacy/audit/audit-text'

export function auditHash(record: object): string {
  return createHash('sha256')
    .update(auditText({ ...record }))
    .digest('hex')
}
