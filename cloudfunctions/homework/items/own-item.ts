// Finds an item that the caller may change: of a class and a subject that the caller teaches today.
import { itemOf } from '@domain/homework/items/change-day'
import type { HomeworkDay } from '@domain/homework/items/homework-day'
import type { HomeworkItem } from '@domain/homework/items/homework-item'
import { teaches } from '@domain/homework/items/teaching'
import { type SchoolDate, schoolDate } from '@domain/values/school-date'
import type { Caller } from '../../request/handler'
import { readHomeworkDay } from '../collections/homework-days'

export interface ItemPlace {
  readonly homeroomId: string
  readonly date: string
  readonly itemId: string
}

export interface FoundItem {
  readonly date: SchoolDate
  readonly day: HomeworkDay
  readonly item: HomeworkItem
}

/** One round trip. Null: not there, or still held for a split class. */
export async function findItem({ homeroomId, date, itemId }: ItemPlace): Promise<FoundItem | null> {
  const evening = schoolDate(date)
  const day = await readHomeworkDay(homeroomId, evening)
  const item = itemOf(day, itemId)
  return day === null || item === null || item.heldUntil !== null ? null : { date: evening, day, item }
}

/** Colleagues of the same subject stand in for each other; others' items are not there. */
export async function locateOwnItem({
  input,
  caller,
  today,
}: {
  readonly input: ItemPlace
  readonly caller: Caller
  readonly today: SchoolDate
}) {
  const found = await findItem(input)
  const { homeroomId } = input
  if (found === null || !teaches({ homeroomId, subject: found.item.subject }, caller.grants, today)) return null
  return { subject: { kind: 'homeroom', homeroomId }, found } as const
}

/** Of any subject, for those who look after the class or the grade. */
export function subjectOfDay({ homeroomId, schoolId, districtId, grade }: HomeworkDay) {
  return { kind: 'homeroom', homeroomId, schoolId, districtId, grade } as const
}
