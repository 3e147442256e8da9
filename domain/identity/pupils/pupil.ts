// What is stored about a pupil: only what running the service needs.

import type { SchoolDate } from '../../values/school-date'

/**
 * Only what running the service needs: no identity number, birth date, address or hardship.
 * `schoolName` and `homeroomName` are copies, so that a family's screens need one read less.
 */
export interface Pupil {
  readonly _id: string
  readonly schoolId: string
  readonly schoolName: string
  readonly homeroomId: string
  readonly homeroomName: string
  readonly grade: number
  readonly name: string
  /** The school's own number, unique in the school. */
  readonly studentNumber: string
  /** First day a roster named the pupil, kept when it comes back; null: before such days were kept. */
  readonly joinedOn: SchoolDate | null
  /** First day the pupil no longer belongs to the school; null while it does. */
  readonly leftOn: SchoolDate | null
  readonly leftReason: LeavingReason | null
  /** A move to another class that begins later; a timer carries it out. Absent or null: none. */
  readonly moving?: { readonly homeroomId: string; readonly on: SchoolDate } | null | undefined
  /** The term change that took the pupil up last, and from which class: what a way back needs. Absent or null: none. */
  readonly promoted?: { readonly promotionId: string; readonly from: string } | null | undefined
}

export const LEAVING_REASONS = ['GRADUATED', 'TRANSFERRED', 'OTHER'] as const

export type LeavingReason = (typeof LEAVING_REASONS)[number]
