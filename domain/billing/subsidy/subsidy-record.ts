// A small rural school's subsidy claim as stored: figures at submission, and every step taken.
import type { Fen } from '../../values/fen'
import type { SchoolDate } from '../../values/school-date'
import type { SubsidyReckoning } from './subsidy'
import type { ClaimState } from './subsidy-claim'

/** One provider's lessons of a year at one price. `pricePerLesson` null: no contract was recorded, and nothing can be claimed yet. */
export interface ProviderLessons {
  readonly name: string
  readonly lessons: number
  readonly pricePerLesson: Fen | null
}

/** Counted for a date; the same on every look once a claim holds them. */
export interface SubsidyFigures extends SubsidyReckoning {
  readonly countedOn: SchoolDate
  readonly isRural: boolean
  readonly enrolled: number
  /** A number of pupils, never a name; who may see it is decided where it is shown. */
  readonly hardship: number
  readonly participating: number
  readonly teacherLessons: number
  readonly teacherFloorFen: Fen
  readonly providers: readonly ProviderLessons[]
  /** Held, and nobody has signed yet: not counted. */
  readonly unsignedLessons: number
}

export interface ClaimStep {
  readonly to: ClaimState
  readonly by: string
  readonly at: number
  /** Why it went back; null otherwise. */
  readonly reason: string | null
}

/** `_id`: the school's id and the year's, joined by a colon. */
export interface StoredClaim {
  readonly _id: string
  readonly districtId: string
  readonly schoolId: string
  readonly schoolName: string
  /** The school year, by the autumn it begins in: one claim a year, once its last lesson is over. */
  readonly year: number
  readonly state: ClaimState
  /** Who took the steps since it was last submitted. */
  readonly hands: readonly string[]
  readonly figures: SubsidyFigures
  /** All steps ever, in order. */
  readonly steps: readonly ClaimStep[]
  readonly rev: number
}

export function claimIdOf(schoolId: string, year: number): string {
  return `${schoolId}:${year}`
}
