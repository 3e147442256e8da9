// Decides what becomes of an item handed in for one class's evening.

import { itemOf } from './change-day'
import { claimMinutes, type OverLimit } from './claim-minutes'
import type { HomeworkDay } from './homework-day'
import type { HomeworkItem } from './homework-item'

export interface Submission {
  /** As it was written, in the state SUBMITTED. */
  readonly item: HomeworkItem
  /** Those of this class for whom it is; null: all. */
  readonly pupilIds: readonly string[] | null
  readonly cap: number
  /** An evening up to these minutes needs no grade lead; null: every item does. */
  readonly softLimit: number | null
  readonly ifOver: 'REFUSE' | 'ASK'
  readonly now: number
}

export type SubmitOutcome =
  | { readonly code: 'ACCEPTED' | 'ASKED'; readonly day: HomeworkDay; readonly item: HomeworkItem }
  | { readonly code: 'DAY_RELEASED'; readonly day: HomeworkDay }
  | { readonly code: 'OVER_LIMIT'; readonly day: HomeworkDay; readonly over: OverLimit }

export interface Submitted {
  /** What is to be stored; null: nothing. */
  readonly day: HomeworkDay | null
  readonly outcome: SubmitOutcome
}

/** The same item a second time finds the first. After the release nothing is added. */
export function submitItem(day: HomeworkDay, submission: Submission): Submitted {
  const { item, pupilIds, cap, ifOver } = submission
  const known = itemOf(day, item.itemId)
  if (known !== null) {
    const code = known.state === 'ASKED' ? 'ASKED' : 'ACCEPTED'
    return { day: null, outcome: { code, day, item: known } }
  }
  if (day.releasedAt !== null) return { day: null, outcome: { code: 'DAY_RELEASED', day } }
  const claimed = claimMinutes(day, { item, pupilIds }, cap)
  if (claimed.code === 'CLAIMED')
    return accepted({ ...claimed.day, cap }, item, approvedBySoftLimit(submission, claimed.total))
  if (ifOver === 'REFUSE') return { day: null, outcome: { code: 'OVER_LIMIT', day, over: claimed } }
  const asked = { ...item, state: 'ASKED' as const }
  const waiting = claimMinutes(day, { item: asked, pupilIds }, cap)
  if (waiting.code !== 'CLAIMED') throw new TypeError('what asks claims nothing')
  const after = { ...waiting.day, cap }
  return { day: after, outcome: { code: 'ASKED', day: after, item: asked } }
}

function accepted(day: HomeworkDay, item: HomeworkItem, decided: Partial<HomeworkItem>): Submitted {
  const stored = { ...item, ...decided }
  const after = { ...day, items: day.items.map((held) => (held.itemId === item.itemId ? stored : held)) }
  return { day: after, outcome: { code: 'ACCEPTED', day: after, item: stored } }
}

/** Under the school's soft limit nobody has to look, unless the words ask for it. */
export function approvedBySoftLimit(
  { item, softLimit, now }: Pick<Submission, 'item' | 'softLimit' | 'now'>,
  total: number,
): Partial<HomeworkItem> {
  const needsNobody = softLimit !== null && total <= softLimit && item.doubt === null
  return needsNobody ? { state: 'APPROVED', decidedAt: now } : {}
}
