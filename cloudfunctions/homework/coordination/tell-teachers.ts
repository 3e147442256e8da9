// Tells an item's teacher that it was given back or made shorter.
import { itemOf } from '@domain/homework/items/change-day'
import type { HomeworkDay } from '@domain/homework/items/homework-day'
import { SUBJECT_NAMES } from '@domain/values/school-subject'
import { postNotices } from '../../request/outbox'

export interface Telling {
  readonly itemId: string
  readonly kind: 'HOMEWORK_RETURNED' | 'HOMEWORK_TRIMMED'
  readonly now: number
}

/** Once for each decision: a repeat is the same event. */
export async function tellTeachers(day: HomeworkDay, { itemId, kind, now }: Telling): Promise<void> {
  const item = itemOf(day, itemId)
  if (item === null) return
  const event = `${kind}:${day.homeroomId}:${itemId}:${item.minutes}:${item.decidedAt ?? item.submittedAt}`
  const notice = { event, kind, pupilId: null, courseTitle: SUBJECT_NAMES[item.subject], date: day.date }
  await postNotices([{ ...notice, personId: item.teacherId }], now)
}
