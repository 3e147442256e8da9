// What is stored of how long a homeroom's homework took: counts without a name.
import type { SchoolDate } from '../../values/school-date'
import type { MinuteCounts } from './reported-minutes'

export interface HomeworkTime {
  /** `homeroomId:date`. */
  readonly _id: string
  readonly homeroomId: string
  readonly schoolId: string
  readonly grade: number
  readonly date: SchoolDate
  /** The instant at which `date` begins: retention counts from it. */
  readonly dayAt: number
  /** How many families said so many minutes. */
  readonly counts: MinuteCounts
  /** One made at random for each answer and kept nowhere else: a repeated write is known by it, a family is not. */
  readonly tokens: readonly string[]
}

export function homeworkTimeIdOf(homeroomId: string, date: SchoolDate): string {
  return `${homeroomId}:${date}`
}
