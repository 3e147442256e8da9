// What is stored when a family says an evening's homework is too much: for the grade lead alone.
import type { SchoolDate } from '../../values/school-date'

export interface HomeworkConcern {
  /** `pupilId:date`: once an evening, whichever guardian says it. */
  readonly _id: string
  /** By which the grade lead answers: made at random, it says nothing of whose it is. */
  readonly concernId: string
  /** So that the answer finds the family; the grade lead's list does not name the child. */
  readonly pupilId: string
  readonly schoolId: string
  readonly grade: number
  readonly homeroomId: string
  readonly homeroomName: string
  readonly date: SchoolDate
  /** The child's own written minutes of that evening. */
  readonly minutes: number
  /** In the family's words; empty when it said no more. */
  readonly text: string
  readonly by: string
  readonly at: number
  readonly answer: { readonly text: string; readonly by: string; readonly byName: string; readonly at: number } | null
}

export const LONGEST_CONCERN = 200

export function concernIdOf(pupilId: string, date: SchoolDate): string {
  return `${pupilId}:${date}`
}
