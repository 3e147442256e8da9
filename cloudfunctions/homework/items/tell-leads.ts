// Tells a grade's lead that an item over the limit waits for a decision.
import type { HomeworkItem } from '@domain/homework/items/homework-item'
import type { SchoolDate } from '@domain/values/school-date'
import { SUBJECT_NAMES } from '@domain/values/school-subject'
import { findLeadIds } from '../../identity/collections/people'
import { postNotices } from '../../request/outbox'
import type { ClassOutcome } from './class-result'

export interface Told {
  readonly item: HomeworkItem
  readonly date: SchoolDate
  readonly now: number
  readonly today: SchoolDate
}

/** One notice for each class that asks; no round trip where none does. */
export async function tellLeads(outcomes: readonly ClassOutcome[], { item, date, now, today }: Told): Promise<void> {
  const asking = outcomes.filter(({ outcome }) => outcome?.code === 'ASKED').map(({ asked }) => asked.homeroom)
  for (const { _id, schoolId, grade } of asking) {
    const leads = await findLeadIds(schoolId, grade, today)
    const event = `homeworkAsked:${_id}:${item.itemId}`
    const notice = {
      event,
      kind: 'HOMEWORK_ASKED',
      pupilId: null,
      courseTitle: SUBJECT_NAMES[item.subject],
      date,
    } as const
    await postNotices(
      leads.map((personId) => ({ ...notice, personId })),
      now,
    )
  }
}
