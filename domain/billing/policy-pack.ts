// Owns what a fee policy is: dated, versioned numbers, each with the document it comes from.
import type { Fen } from '../fen'
import type { SchoolDate } from '../school-date'
import type { Source } from './fee-statement'

/** A number and where it comes from. */
export interface Cited<T> {
  readonly value: T
  readonly source: Source
}

/**
 * How care is charged for a pupil who also takes enrichment.
 * COURSE_ONLY_WHILE_CONCURRENT: care lessons dated inside a live enrichment enrollment are not charged.
 */
export type BothRule = 'COURSE_ONLY_WHILE_CONCURRENT'

/** Never edited once used: a change is a new version with its own dates. */
export interface PolicyPack {
  readonly id: string
  readonly version: string
  readonly name: string
  readonly effectiveFrom: SchoolDate
  /** Last day, or null while in force. */
  readonly effectiveUntil: SchoolDate | null
  readonly carePricePerLessonMax: Cited<Fen>
  readonly careTermCap: Cited<Fen>
  readonly enrichmentPricePerLessonMax: Cited<Fen>
  readonly enrichmentTermCap: Cited<Fen>
  readonly jointTermCap: Cited<Fen>
  readonly bothRule: Cited<BothRule>
  /** Care may not end before the local working day does (A44), `HH:mm`. */
  readonly workEndsAt: Cited<string>
}
