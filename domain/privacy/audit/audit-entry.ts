// Owns what is stored for people's rights over their data: corrections, erasures, files to be deleted, and the audit.
import type { Subject } from '../../identity/roles/permission'
import type { Role } from '../../identity/roles/role'

export const CORRECTABLE = ['PUPIL_NAME', 'HOMEROOM', 'GUARDIAN_NAME', 'OTHER'] as const
export type Correctable = (typeof CORRECTABLE)[number]

/** 个人信息保护法 §46: what a guardian says is wrong, and what the school did. */
export interface Correction {
  readonly _id: string
  readonly pupilId: string
  readonly homeroomId: string
  readonly schoolId: string
  readonly districtId: string
  readonly personId: string
  readonly field: Correctable
  readonly wanted: string
  readonly at: number
  readonly state: 'OPEN' | 'APPLIED' | 'DECLINED'
  readonly settledBy: string | null
  readonly settledAt: number | null
}

/** 个人信息保护法 §47. Carried out by the timer when due; until then any guardian of the child may call it off. */
export interface Erasure {
  /** The pupil's id. Kept when DONE, so that a later roster does not bring the child back. */
  readonly _id: string
  readonly state: 'SCHEDULED' | 'DONE'
  /** Null once done. */
  readonly requestedBy: string | null
  readonly requestedAt: number
  readonly dueAt: number
  /** When the timer began to delete: from here on it can no longer be called off. */
  readonly begunAt?: number
}

/** Days between asking for deletion and deleting: the other guardian is told and may call it off. [D] */
export const ERASURE_DAYS = 7

/** An uploaded or made file that must go: workbooks hold names and phones. */
export interface FileToDelete {
  readonly _id: string
  readonly fileId: string
  readonly kind: 'WORKBOOK' | 'EXPORT' | 'PHOTO' | 'EVIDENCE'
  readonly deleteAfter: number
  /** The child of an export or of evidence: an erasure takes the file with it. */
  readonly pupilId?: string
}

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
  /** `OK` or the error's code. */
  readonly outcome: string
}

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
