// The steps of an evening's items, from handing in and approving to publishing and marking.

import { claimMinutes, minutesLeft } from './claim-minutes'
import type { HomeworkDay } from './homework-day'
import type { HomeworkContent, HomeworkItem, HomeworkState } from './homework-item'
import { countedMinutes } from './minutes-of-day'

export interface Deciding {
  readonly by: string
  readonly name: string
  readonly at: number
}

export type Step<Fault extends { readonly code: string }> = { readonly code: 'DONE'; readonly day: HomeworkDay } | Fault

export function itemOf(day: HomeworkDay | null, itemId: string): HomeworkItem | null {
  return day?.items.find((item) => item.itemId === itemId) ?? null
}

export function withItem(day: HomeworkDay, item: HomeworkItem): HomeworkDay {
  return { ...day, items: day.items.map((held) => (held.itemId === item.itemId ? item : held)) }
}

/** Those of this class for whom a split class's item is; null for the whole class. */
export function pupilsOf(day: HomeworkDay, item: HomeworkItem): readonly string[] | null {
  return item.group === null
    ? null
    : day.only.filter(({ itemId }) => itemId === item.itemId).map(({ pupilId }) => pupilId)
}

const WITHDRAWABLE: readonly HomeworkState[] = ['SUBMITTED', 'ASKED', 'RETURNED', 'APPROVED', 'PUBLISHED']
const UNDECIDED: readonly HomeworkState[] = ['SUBMITTED', 'ASKED']
const UNPUBLISHED: readonly HomeworkState[] = [...UNDECIDED, 'APPROVED']

/** Its minutes are free at once. Repeating changes nothing. */
export function withdrawItem(day: HomeworkDay, item: HomeworkItem): Step<{ readonly code: 'NOT_WITHDRAWABLE' }> {
  if (item.state === 'WITHDRAWN') return { code: 'DONE', day }
  if (!WITHDRAWABLE.includes(item.state)) return { code: 'NOT_WITHDRAWABLE' }
  return { code: 'DONE', day: withItem(day, { ...item, state: 'WITHDRAWN' }) }
}

/** Its minutes are free at once: who writes it anew claims them anew. */
export function returnItem(
  day: HomeworkDay,
  item: HomeworkItem,
  { by, name, at, remark }: Deciding & { readonly remark: string },
): Step<{ readonly code: 'NOT_RETURNABLE' }> {
  if (item.state === 'RETURNED') return { code: 'DONE', day }
  if (!UNPUBLISHED.includes(item.state)) return { code: 'NOT_RETURNABLE' }
  return {
    code: 'DONE',
    day: withItem(day, { ...item, state: 'RETURNED', remark, decidedBy: by, decidedByName: name, decidedAt: at }),
  }
}

export type ApprovalFault = {
  readonly code: 'OVER_LIMIT' | 'DOUBTED' | 'LONGER' | 'NOT_WAITING' | 'DAY_RELEASED'
  readonly fits: number
}

export interface Approval extends Deciding {
  /** Shorter than asked; null: as it stands. */
  readonly minutes: number | null
  readonly despiteDoubt: boolean
  readonly cap: number
}

/** Keeps what is reserved; what was asked for over the limit is claimed now, whole or not at all. Repeating changes nothing. */
export function approveItem(day: HomeworkDay, item: HomeworkItem, approval: Approval): Step<ApprovalFault> {
  const refused = (code: ApprovalFault['code']): ApprovalFault => ({ code, fits: fitsOf(day, item, approval.cap) })
  if (item.state === 'APPROVED' && approval.minutes === null) return { code: 'DONE', day }
  if (!UNDECIDED.includes(item.state)) return refused('NOT_WAITING')
  if (day.releasedAt !== null) return refused('DAY_RELEASED')
  if (item.doubt !== null && !approval.despiteDoubt) return refused('DOUBTED')
  const shorter = approval.minutes === null ? item : shortened(item, approval.minutes)
  if (shorter === null) return refused('LONGER')
  const decided = { decidedBy: approval.by, decidedByName: approval.name, decidedAt: approval.at }
  const approved = { ...shorter, ...decided, state: 'APPROVED' as const, doubt: null }
  const claimed = claimMinutes(day, { item: approved, pupilIds: pupilsOf(day, item) }, approval.cap)
  return claimed.code === 'CLAIMED' ? { code: 'DONE', day: claimed.day } : refused('OVER_LIMIT')
}

/** The most minutes of an item that fit beside the others. */
export function fitsOf(day: HomeworkDay, item: HomeworkItem, cap: number): number {
  const others = { items: day.items.filter(({ itemId }) => itemId !== item.itemId), only: day.only }
  return Math.min(countedMinutes(item), minutesLeft(others, pupilsOf(day, item), cap))
}

/** Only ever shorter; no layer stays longer than the whole. Null: it would be longer. */
export function shortened(item: HomeworkItem, minutes: number): HomeworkItem | null {
  if (minutes > item.minutes) return null
  if (minutes === item.minutes) return item
  const layers = item.layers.map((layer) => ({ ...layer, minutes: Math.min(layer.minutes, minutes) }))
  return { ...item, minutes, layers, askedMinutes: item.askedMinutes ?? item.minutes }
}

export type TrimFault = { readonly code: 'NOT_TRIMMABLE' } | { readonly code: 'NOT_SHORTER' }

/** The class teacher tunes the sum before it goes out. */
export function trimItem(
  day: HomeworkDay,
  item: HomeworkItem,
  { minutes, remark }: { readonly minutes: number; readonly remark: string | null },
): Step<TrimFault> {
  if (!UNPUBLISHED.includes(item.state)) return { code: 'NOT_TRIMMABLE' }
  const shorter = shortened(item, minutes)
  if (shorter === null) return { code: 'NOT_SHORTER' }
  return { code: 'DONE', day: withItem(day, { ...shorter, remark: remark ?? item.remark }) }
}

export type Corrected = Step<{ readonly code: 'NOT_EDITABLE'; readonly most: number }>

/** What families were shown becomes a new version beside the old one, never longer. */
export function correctItem(
  day: HomeworkDay,
  item: HomeworkItem,
  { content, at }: { readonly content: HomeworkContent; readonly at: number },
): Corrected {
  const isLonger = countedMinutes(content) > countedMinutes(item)
  if (item.state !== 'PUBLISHED' || isLonger) return { code: 'NOT_EDITABLE', most: countedMinutes(item) }
  const { version, book, pages, minutes, dueOn, dueAt } = item
  const before = { version, book, pages, content: item.content, minutes, dueOn, dueAt, until: at }
  const after = { ...item, ...content, version: version + 1, earlier: [...item.earlier, before] }
  return { code: 'DONE', day: withItem(day, after) }
}

export interface Releasing {
  /** Null: the timer. */
  readonly by: string | null
  readonly name: string | null
  readonly at: number
  readonly note: string
}

/**
 * All that is approved goes out together, once. What nobody decided goes back: nothing is added to the evening after.
 * The hour stays: at it the timer sees to it that families were told, whoever died in between.
 */
export function releaseItems(day: HomeworkDay, { by, name, at, note }: Releasing): HomeworkDay {
  if (day.releasedAt !== null) return day
  const items = day.items.map((item) => {
    if (item.state === 'APPROVED') return { ...item, state: 'PUBLISHED' as const, publishedAt: at }
    return UNDECIDED.includes(item.state) ? { ...item, state: 'RETURNED' as const } : item
  })
  return { ...day, items, note, releasedAt: at, releasedBy: by, releasedByName: name }
}

/** Counts of what came in and what a teacher marked; marked whole it is done. */
export function recordMarks(
  item: HomeworkItem,
  {
    by,
    at,
    collected,
    marked,
  }: { readonly by: string; readonly at: number; readonly collected: number; readonly marked: number },
): HomeworkItem {
  const isMarked = marked > 0 && marked >= collected
  return {
    ...item,
    collected,
    marked,
    state: isMarked ? 'MARKED' : 'COLLECTED',
    collectedAt: item.collectedAt ?? at,
    markedAt: isMarked ? (item.markedAt ?? at) : null,
    markedBy: marked > 0 ? by : item.markedBy,
  }
}
