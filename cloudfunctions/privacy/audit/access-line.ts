// Picks what a screen shows of an audit entry, whoever asks.
import type { AuditEntry } from '@domain/privacy/audit/audit-entry'

export function accessOf({ at, role, action, kind, reason, outcome }: AuditEntry) {
  return { at, role, action, kind, reason, outcome }
}
