// A waiver application as stored: category, references to its evidence, and who did what when.
import type { HardshipCategory } from '../policy/hardship-categories'
import type { WaiverApplication, WaiverMove } from './waiver-application'

export const EVIDENCE_TYPES = ['image/jpeg', 'image/png'] as const
export type EvidenceType = (typeof EVIDENCE_TYPES)[number]

/** At most so many photos, each at most so large: what one answer can carry. [D] */
export const MOST_EVIDENCE = 6
export const MAX_EVIDENCE_BYTES = 2 * 1024 * 1024

/** One photo: encrypted in the file store, nothing of it here. */
export interface WaiverEvidence {
  readonly fileId: string
  /** Which key of the deployment it was encrypted under: keys are renewed, files are not written anew. */
  readonly keyId: string
  readonly type: EvidenceType
}

/** APPLY: by a guardian. MATCH: by the bureau's list. The rest are the moves of the application. */
export type WaiverDeedType = 'APPLY' | 'MATCH' | Exclude<WaiverMove['type'], 'APPLY_AGAIN'>

export interface WaiverDeed {
  readonly type: WaiverDeedType
  readonly at: number
  /** Null: the list, or the calendar. */
  readonly by: string | null
}

/** `_id` is `${pupilId}:${termId}`: one application of a child in a term. */
export interface StoredApplication extends WaiverApplication {
  readonly _id: string
  readonly planId: string
  readonly termName: string
  readonly schoolId: string
  readonly districtId: string
  /** Request key of the last submission, so that a resend adds nothing. */
  readonly key: string | null
  readonly evidence: readonly WaiverEvidence[]
  readonly history: readonly WaiverDeed[]
  readonly changedAt: number
  /** The instant its term is over: how long it is kept is counted from here. */
  readonly termEndsAt: number
  readonly rev: number
}

/** Not decided yet: a guardian may take it back. */
export const UNDECIDED_STATES = ['APPLIED', 'SYSTEM_MATCHED', 'SCHOOL_REVIEW', 'RETURNED'] as const

export function applicationIdOf(pupilId: string, termId: string): string {
  return `${pupilId}:${termId}`
}

/** What a guardian hands in. */
export interface WaiverWish {
  readonly category: HardshipCategory
  readonly evidence: readonly WaiverEvidence[]
  readonly key: string
  readonly by: string
  readonly at: number
}
