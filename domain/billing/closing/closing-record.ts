// A closed term as stored: its figures with their hash, who closed it and who published it.
import type { ClosingFigures } from './closing-figures'

/** A closing that was taken back before anybody outside the office saw it: what it was, by whom, and why. */
export interface Reopening {
  readonly figures: ClosingFigures
  readonly hash: string
  readonly closedAt: number
  readonly closedBy: string
  readonly reopenedAt: number
  readonly reopenedBy: string
  readonly reason: string
}

/** `_id`: the plan's id. Written once; publishing only adds who and when. */
export interface TermClosing {
  readonly _id: string
  readonly schoolId: string
  readonly schoolName: string
  readonly districtId: string
  readonly termId: string
  readonly termName: string
  readonly figures: ClosingFigures
  /** Of the figures as they were seen and closed. */
  readonly hash: string
  readonly closedAt: number
  readonly closedBy: string
  /** Null: families do not see it yet. */
  readonly publishedAt: number | null
  readonly publishedBy: string | null
  /** Closings before this one, the latest last. */
  readonly reopened?: readonly Reopening[]
}
