// Days a course change gives its families; demonstration values [D] until the district decides.
import type { ChangedTerm } from '../courses/course'

export const CHANGE_DAYS: {
  /** From publishing to the first lesson under the new terms. */
  readonly notice: Readonly<Record<ChangedTerm, number>>
  /** From publishing: leaving costs nothing. */
  readonly freeWayOut: number
  /** From announcing that a course ends, merges or splits to the day it does. */
  readonly ending: number
} = { notice: { TIME: 7, PLACE: 1, TEACHER: 1, PRICE: 1 }, freeWayOut: 7, ending: 7 }
