// A class's homework of one evening: one document, so that its minutes are claimed in one step.
import type { SchoolDate } from '../../values/school-date'
import type { HomeworkItem } from './homework-item'

export interface HomeworkDay {
  /** `homeworkDayId(homeroomId, date)`. */
  readonly _id: string
  readonly homeroomId: string
  readonly homeroomName: string
  readonly schoolId: string
  readonly districtId: string
  readonly grade: number
  /** The evening; a last school day before days off stands for these too. */
  readonly date: SchoolDate
  /** The instant at which `date` begins: retention counts from it. */
  readonly dayAt: number
  /** The limit of written minutes at home that held when the day was last written. */
  readonly cap: number
  /** Pupils in after-school care when the first item came in: basically nothing is to be left for their home. */
  readonly carePupils: number
  readonly items: readonly HomeworkItem[]
  /** Items of split classes: for whom. An item with a group that lists nobody here is for nobody of this class. */
  readonly only: readonly { readonly itemId: string; readonly pupilId: string }[]
  /** Released by the timer from this instant on; null: by the class teacher alone. */
  readonly releaseAt: number | null
  /** Null until families are told; then nothing more is added. */
  readonly releasedAt: number | null
  readonly releasedBy: string | null
  readonly releasedByName: string | null
  /** The instant at which its term ends: put away then at the latest. */
  readonly openUntil: number
  /** The timer puts it away from this instant on; null: nothing is left to put away. */
  readonly archiveAt: number | null
  /** A sentence of the class teacher to all families; empty when none. */
  readonly note: string
  readonly rev: number
}

export function homeworkDayId(homeroomId: string, date: SchoolDate): string {
  return `${homeroomId}:${date}`
}
