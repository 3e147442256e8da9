// Records for data rights: corrections, erasures, files to delete, and the audit.
import type { Subject } from '../../identity/roles/permission'
import type { Role } from '../../identity/roles/role'

/** One thing somebody did or looked at. `_id` is `<chain>:<seq>`, so two cannot take one place; `hash` covers all else. */
export interface AuditEntry {
  readonly _id: string
  /** Whose acts are chained: the person's id, or `login:<the login's hash>` before a person is known. Others' acts never wait. */
  readonly chain: string
  /** 1, 2, 3 … without a gap. */
  readonly seq: number
  /** Hash of the entry before, '' for the first. */
  readonly previous: string
  readonly hash: string
  readonly requestId: string
  readonly personId: string | null
  readonly role: Role
  readonly districtId: string | null
  readonly schoolId: string | null
  readonly action: string
  readonly kind: 'write' | 'sensitiveRead'
  readonly subject: Subject
  /** The ids the request named; no other input is kept. */
  readonly named: Readonly<Record<string, string>>
  /** Children whose data was in the answer, or was changed. */
  readonly pupilIds: readonly string[]
  /** Why, where the action asks for it. */
  readonly reason: string | null
  readonly at: number
  /** `OK`, the error's code, `BUSY` or `INTERNAL` when it broke off, `UNKNOWN` when nothing told what came of it. */
  readonly outcome: string
}

/**
 * What somebody is about to do, written before it. Its entry, of the same request, says what came of it; an intent whose
 * entry never comes is told to whoever reads the audit, and settled as `UNKNOWN` by the timer. `_id`: the request.
 */
export interface AuditIntent extends Omit<AuditEntry, 'requestId' | 'seq' | 'previous' | 'hash' | 'outcome'> {
  readonly kind: 'write'
}

/** What a reader is told of an intent that has no entry yet. */
export const PENDING = 'PENDING'
/** What the timer enters for an intent that nothing else settled. */
export const UNKNOWN = 'UNKNOWN'

/** The heads of all chains that grew since the seal before: what stood at that moment cannot be cut off later. */
export interface AuditSeal {
  /** `seal:<number>`, from 1. */
  readonly _id: string
  readonly number: number
  readonly at: number
  readonly heads: readonly { readonly chain: string; readonly seq: number; readonly hash: string }[]
  readonly previous: string
  readonly hash: string
}
