// Changes an evening as a rule decides about what is stored: read, decide, replace on the revision.
import type { HomeworkDay } from '@domain/homework/items/homework-day'
import type { SchoolDate } from '@domain/values/school-date'
import { untilSettled } from '../../runtime/retry'
import { readHomeworkDay, writeHomeworkDay } from '../collections/homework-days'

/** `day` is what is to be stored, null when nothing changes; `outcome` what the caller makes of it. */
export interface DayDecision<Outcome> {
  readonly day: HomeworkDay | null
  readonly outcome: Outcome
}

export interface DayKey {
  readonly homeroomId: string
  readonly date: SchoolDate
}

/** More than a class's teachers, all of them at once. */
const ATTEMPTS = 40

/**
 * Somebody else's change in between is looked at and decided on anew: two who race are decided one after the other.
 * `known` is what was read before, null when nothing was there.
 */
export function changeHomeworkDay<Outcome>(
  { homeroomId, date }: DayKey,
  known: HomeworkDay | null,
  decide: (day: HomeworkDay | null) => DayDecision<Outcome>,
): Promise<Outcome> {
  let current = known
  return untilSettled(async () => {
    const { day, outcome } = decide(current)
    if (day === null || (await writeHomeworkDay(current, day))) return { outcome }
    current = await readHomeworkDay(homeroomId, date)
    return null
  }, ATTEMPTS).then(({ outcome }) => outcome)
}
