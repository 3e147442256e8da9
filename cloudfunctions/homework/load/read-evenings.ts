// Reads the evenings of schools between two days, each reduced to what figures need.

import type { HomeworkDay } from '@domain/homework/items/homework-day'
import { type HomeworkItem, PUBLIC_STATES } from '@domain/homework/items/homework-item'
import { countedMinutes, heaviestMinutes } from '@domain/homework/items/minutes-of-day'
import { isMarkingOverdue } from '@domain/homework/items/overdue-marking'
import type { Evening } from '@domain/homework/load/week-load'
import { type HomeworkTime, homeworkTimeIdOf } from '@domain/homework/tonight/homework-time'
import { reportedMinutes } from '@domain/homework/tonight/reported-minutes'
import type { SchoolSubject } from '@domain/values/school-subject'
import type { Stage } from '../../runtime/database'

/** What figures need of an item: no text, no name. */
type LoadItem = Pick<
  HomeworkItem,
  'itemId' | 'subject' | 'kind' | 'place' | 'minutes' | 'layers' | 'group' | 'state' | 'dueOn' | 'dueAt' | 'markedAt'
>

export type LoadDay = Pick<
  HomeworkDay,
  '_id' | 'districtId' | 'schoolId' | 'homeroomId' | 'homeroomName' | 'grade' | 'date' | 'cap' | 'only'
> & { readonly items: readonly LoadItem[] }

const ITEM_FIELDS = [
  'itemId',
  'subject',
  'kind',
  'place',
  'minutes',
  'layers',
  'group',
  'state',
  'dueOn',
  'dueAt',
  'markedAt',
] as const

/** Narrows homework days to what figures need, before they travel. */
export const loadFields: Stage = {
  $project: {
    districtId: 1,
    schoolId: 1,
    homeroomId: 1,
    homeroomName: 1,
    grade: 1,
    date: 1,
    cap: 1,
    only: 1,
    ...Object.fromEntries(ITEM_FIELDS.map((field) => [`items.${field}`, 1])),
  },
}

/** What families have seen; drafts and what was taken back are nobody's load. */
function published(items: readonly LoadItem[]): readonly LoadItem[] {
  return items.filter(({ state }) => PUBLIC_STATES.some((known) => known === state))
}

export function eveningsOf(days: readonly LoadDay[], times: readonly HomeworkTime[]): readonly Evening[] {
  const counts = new Map(times.map((time) => [time._id, time.counts]))
  return days.flatMap((day) => {
    const items = published(day.items)
    if (items.length === 0) return []
    const { schoolId, homeroomId, grade, date, cap, only } = day
    const said = counts.get(homeworkTimeIdOf(homeroomId, date))
    const minutes = heaviestMinutes({ items, only })
    const reported = said === undefined ? null : reportedMinutes(said)
    return [{ schoolId, homeroomId, grade, date, cap, minutes, bySubject: subjectMinutes(items), reported }]
  })
}

function subjectMinutes(items: readonly LoadItem[]): Readonly<Partial<Record<SchoolSubject, number>>> {
  const sums: Partial<Record<SchoolSubject, number>> = {}
  for (const item of items) sums[item.subject] = (sums[item.subject] ?? 0) + countedMinutes(item)
  return sums
}

export function countOverdue(days: readonly LoadDay[], now: number): number {
  return days.flatMap(({ items }) => published(items)).filter((item) => isMarkingOverdue(item, now)).length
}
