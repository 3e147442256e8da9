// Decides whether a class's evening goes out now: what is approved, all together, once.

import type { SchoolSubject } from '../../values/school-subject'
import { type Releasing, releaseItems } from '../items/change-day'
import type { HomeworkDay } from '../items/homework-day'

export type ReleaseOutcome =
  | { readonly code: 'RELEASED'; readonly day: HomeworkDay }
  | { readonly code: 'NOTHING_APPROVED' }
  | { readonly code: 'STILL_WAITING'; readonly subjects: SchoolSubject[] }

export interface Release {
  /** What is to be stored; null: nothing. */
  readonly day: HomeworkDay | null
  readonly outcome: ReleaseOutcome
}

/** Repeating changes nothing. What reserved minutes and was not decided holds it up, unless it is to be left out. */
export function releaseDay(
  day: HomeworkDay | null,
  releasing: Releasing & { readonly withoutWaiting: boolean },
): Release {
  if (day === null) return { day: null, outcome: { code: 'NOTHING_APPROVED' } }
  if (day.releasedAt !== null) return { day: null, outcome: { code: 'RELEASED', day } }
  const waiting = day.items.filter(({ state, heldUntil }) => state === 'SUBMITTED' && heldUntil === null)
  if (waiting.length > 0 && !releasing.withoutWaiting) {
    const subjects = [...new Set(waiting.map(({ subject }) => subject))]
    return { day: null, outcome: { code: 'STILL_WAITING', subjects } }
  }
  if (!day.items.some(({ state }) => state === 'APPROVED')) return { day: null, outcome: { code: 'NOTHING_APPROVED' } }
  const after = releaseItems(day, releasing)
  return { day: after, outcome: { code: 'RELEASED', day: after } }
}
