// How an evening stands: planned, waiting, ready, released, or over its limit with what was asked.
import { subjectParts } from '@src/features/homework/subjects/subject-parts'
import type { IconName } from '@src/ui/basics/icon'
import type { RulerPart } from '@src/ui/marks/ruler-shares'
import type { TagTone } from '@src/ui/marks/tag'
import type { DayView, ItemView } from '../items/answers'

export interface DayStanding {
  readonly word: string
  readonly tone: TagTone
  readonly icon: IconName
  /** With what waits over the limit. */
  readonly total: number
  readonly over: number
  readonly parts: readonly RulerPart[]
}

/** Given or taken back: nothing of it is on the evening. */
const GONE: readonly ItemView['state'][] = ['RETURNED', 'WITHDRAWN']

export function liveItems({ items }: DayView): readonly ItemView[] {
  return items.filter(({ state }) => !GONE.includes(state))
}

export function standingOf(day: DayView, today: string): DayStanding {
  const items = liveItems(day)
  const asked = items.filter(({ state }) => state === 'ASKED').reduce((sum, { counted }) => sum + counted, 0)
  const total = day.total + asked
  const over = Math.max(0, total - day.cap)
  const parts = subjectParts(items.map(({ subject, counted }) => ({ subject, minutes: counted })))
  return { ...wordsOf(day, { items, over, today }), total, over, parts }
}

interface Facts {
  readonly items: readonly ItemView[]
  readonly over: number
  readonly today: string
}

function wordsOf(day: DayView, { items, over, today }: Facts): Pick<DayStanding, 'word' | 'tone' | 'icon'> {
  if (over > 0) return { word: `超 ${over} 分钟`, tone: 'danger', icon: 'over-limit' }
  if (day.releasedAt !== null) return { word: '已发', tone: 'done', icon: 'check-circle' }
  if (items.length === 0) return { word: '没有', tone: 'plain', icon: 'minus' }
  if (day.date < today) return { word: '没发', tone: 'warn', icon: 'warn' }
  if (items.some(({ state }) => state === 'SUBMITTED')) return { word: '等审', tone: 'now', icon: 'clock' }
  return day.date === today
    ? { word: '能发', tone: 'done', icon: 'check-circle' }
    : { word: '计划', tone: 'plain', icon: 'calendar' }
}
