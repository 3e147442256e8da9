// Says what became of one wish of a family, those that were in no row of the draw included.
import type { Course } from '../courses/course'
import type { Outcome } from '../draws/draw-result'
import type { RowOutcome } from './rows-of-file'
import { sharesHours } from './shares-hours'

export type WishOutcome = Outcome | { readonly code: 'RESERVED' } | { readonly code: 'NOT_LISTED' }

export interface WishFacts {
  /** Null: the child was not in the list. */
  readonly row: Pick<RowOutcome, 'wishes' | 'outcomes'> | null
  /** Kept for the child. */
  readonly reserved: readonly string[]
  readonly courses: readonly Pick<Course, '_id' | 'slots'>[]
}

export function outcomeOfWish(courseId: string, { row, reserved, courses }: WishFacts): WishOutcome {
  if (reserved.includes(courseId)) return { code: 'RESERVED' }
  const outcome = row?.outcomes[row.wishes.indexOf(courseId)]
  if (outcome !== undefined) return outcome
  const own = courses.find(({ _id }) => _id === courseId)
  const kept = courses.find((one) => own !== undefined && reserved.includes(one._id) && sharesHours(one, own))
  return kept === undefined ? { code: 'NOT_LISTED' } : { code: 'CLASHES_WITH', courseId: kept._id }
}
