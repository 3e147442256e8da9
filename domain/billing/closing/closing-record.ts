// A closed term as stored: its figures with their hash, who closed it and who published it.
import type { ClosingFigures } from './closing-figures'

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
}
