// Owns the audit trail: one entry for every write that was let in, ids only, never changed afterwards.
import type { Subject } from '@domain/identity/permission'
import type { Grant, Role } from '@domain/identity/role'
import { collection } from './database'

export interface AuditEntry {
  /** The request's id: a write sent twice by a lost connection is one entry. */
  readonly _id: string
  readonly personId: string | null
  readonly role: Role
  readonly schoolId: string | null
  readonly action: string
  readonly subject: Subject
  /** The ids the request named; no other input is kept. */
  readonly named: Readonly<Record<string, string>>
  readonly at: number
  /** `OK` or the error's code. */
  readonly outcome: string
}

const NAMED = ['pupilId', 'courseId', 'schoolId'] as const

const entries = collection<AuditEntry>('audit')

export interface Audited {
  readonly requestId: string
  readonly personId: string | null
  readonly grant: Grant | null
  readonly action: string
  readonly subject: Subject
  readonly input: Readonly<Record<string, unknown>>
  readonly at: number
  readonly outcome: string
}

export async function recordAudit({ requestId, grant, subject, input, ...rest }: Audited): Promise<void> {
  const named: Record<string, string> = {}
  for (const key of NAMED) {
    const value = input[key]
    if (typeof value === 'string') named[key] = value
  }
  await entries.insert({
    ...rest,
    _id: requestId,
    role: grant?.role ?? 'anyone',
    schoolId: grant?.schoolId ?? null,
    subject,
    named,
  })
}
