// What is stored of a child's evening: what the family has seen, what is done, where it stopped.
import type { SchoolDate } from '../../values/school-date'
import type { SchoolSubject } from '../../values/school-subject'

/** One tap by a guardian on an item. */
export interface ItemMark {
  readonly itemId: string
  readonly by: string
  readonly at: number
}

/** Homework that stopped at bedtime: the item's teacher sees it, nobody else, and no statistic counts it. */
export interface ItemStop extends ItemMark {
  readonly subject: SchoolSubject
  readonly teacherId: string
  /** In the family's words; null: it did not say. */
  readonly where: string | null
}

export interface HomeworkEvening {
  /** `pupilId:date`. */
  readonly _id: string
  readonly pupilId: string
  readonly schoolId: string
  readonly homeroomId: string
  readonly date: SchoolDate
  readonly madeAt: number
  readonly seen: readonly ItemMark[]
  readonly done: readonly ItemMark[]
  readonly stopped: readonly ItemStop[]
  /** Somebody of the family said how long it took, in this request; what was said is not here. */
  readonly toldBy: string | null
  readonly rev: number
}

export function eveningIdOf(pupilId: string, date: SchoolDate): string {
  return `${pupilId}:${date}`
}

export function newEvening(
  {
    _id: pupilId,
    schoolId,
    homeroomId,
  }: { readonly _id: string; readonly schoolId: string; readonly homeroomId: string },
  date: SchoolDate,
  now: number,
): HomeworkEvening {
  const none = { seen: [], done: [], stopped: [], toldBy: null, rev: 0 }
  return { _id: eveningIdOf(pupilId, date), pupilId, schoolId, homeroomId, date, madeAt: now, ...none }
}
