// Decides what becomes of an item that its teacher writes anew.
import { correctItem, itemOf, pupilsOf } from './change-day'
import { claimMinutes } from './claim-minutes'
import { doubtfulKind } from './doubtful-text'
import type { HomeworkDay } from './homework-day'
import type { HomeworkContent, HomeworkItem, HomeworkState } from './homework-item'
import { approvedBySoftLimit, type Submission, type SubmitOutcome } from './submit-item'

export interface Edit extends Pick<Submission, 'cap' | 'softLimit' | 'ifOver' | 'now'> {
  readonly content: HomeworkContent
}

export type EditOutcome =
  | SubmitOutcome
  | { readonly code: 'NOT_EDITABLE'; readonly state: HomeworkState; readonly most: number }

export interface Edited {
  /** What is to be stored; null: nothing. */
  readonly day: HomeworkDay | null
  readonly outcome: EditOutcome
}

const EDITABLE: readonly HomeworkState[] = ['SUBMITTED', 'ASKED', 'RETURNED', 'APPROVED']

/** What was decided about the old words is not about the new ones: they are looked at again. */
export function editItem(day: HomeworkDay, item: HomeworkItem, edit: Edit): Edited {
  if (day.releasedAt !== null) return corrected(day, item, edit)
  const { content, cap, ifOver } = edit
  if (!EDITABLE.includes(item.state))
    return { day: null, outcome: { code: 'NOT_EDITABLE', state: item.state, most: 0 } }
  const doubt = doubtfulKind([content.content, ...content.layers.map((layer) => layer.content)].join('\n'))
  const undecided = { decidedBy: null, decidedByName: null, decidedAt: null, askedMinutes: null, remark: null }
  const anew: HomeworkItem = { ...item, ...content, ...undecided, doubt, state: 'SUBMITTED' }
  const pupilIds = pupilsOf(day, item)
  const claimed = claimMinutes(day, { item: anew, pupilIds }, cap)
  if (claimed.code === 'CLAIMED') {
    const stored = { ...anew, ...approvedBySoftLimit({ ...edit, item: anew }, claimed.total) }
    return placed({ ...claimed.day, cap }, stored, 'ACCEPTED')
  }
  if (ifOver === 'REFUSE') return { day: null, outcome: { code: 'OVER_LIMIT', day, over: claimed } }
  return placed({ ...day, cap }, { ...anew, state: 'ASKED' }, 'ASKED')
}

function placed(day: HomeworkDay, item: HomeworkItem, code: 'ACCEPTED' | 'ASKED'): Edited {
  const after = { ...day, items: day.items.map((held) => (held.itemId === item.itemId ? item : held)) }
  return { day: after, outcome: { code, day: after, item } }
}

function corrected(day: HomeworkDay, item: HomeworkItem, { content, now }: Edit): Edited {
  const step = correctItem(day, item, { content, at: now })
  if (step.code !== 'DONE') return { day: null, outcome: { code: 'NOT_EDITABLE', state: item.state, most: step.most } }
  const after = itemOf(step.day, item.itemId) ?? item
  return { day: step.day, outcome: { code: 'ACCEPTED', day: step.day, item: after } }
}
