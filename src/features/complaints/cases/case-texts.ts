// Words for cases: their clocks, states, results and reasons.
import type { RefusalReason } from '@domain/complaints/channel/case-result'
import type { CaseState } from '@domain/complaints/channel/case-state'
import type { Milestone } from '@domain/complaints/deadlines/deadline-terms'
import { CATEGORY_TEXTS } from '@src/features/complaints/categories/category-texts'
import { sayDate } from '@src/texts/say-date'
import type { IconName } from '@src/ui/basics/icon'
import type { TagTone } from '@src/ui/marks/tag'
import type { CaseLine } from './answers'

export const STATE_WORDS: Record<CaseState, string> = {
  SUBMITTED: '还没看',
  TRIAGED: '看过，没分派',
  ASSIGNED: '交办了',
  INVESTIGATING: '在查',
  REPLIED: '答复了，没办结',
  CLOSED: '办结',
  REOPENED: '重办',
  TRANSFERRED: '转办了',
  NOT_ACCEPTED: '不受理',
}

export const REFUSAL_WORDS: Record<RefusalReason, string> = {
  OUTSIDE_THE_DISTRICT: '不在本区',
  ANOTHER_AUTHORITY: '归别的部门管',
  ALREADY_DECIDED: '同一件已经办过',
  NOTHING_TO_FOLLOW: '没有可查的线索',
  NOT_A_COMPLAINT: '不是举报',
}

const DUE_WORDS: Record<Milestone, string> = { FIRST_REPLY: '首次答复', ACCEPT: '受理', RESULT: '办出结果' }

export interface ClockWords {
  readonly text: string
  readonly tone: TagTone
  readonly icon: IconName
}

type Clocked = Pick<CaseLine, 'clock' | 'state' | 'isRevisitDue' | 'revisitOn'>

/** Whether it is late, due today, or how many working days are left. */
export function sayClock({ clock, state, isRevisitDue, revisitOn }: Clocked): ClockWords {
  if (isRevisitDue) return { text: `该回访了，定在 ${sayDate(revisitOn ?? '')}`, tone: 'warn', icon: 'warn' }
  if (clock === null) return { text: STATE_WORDS[state], tone: 'plain', icon: 'check' }
  const { daysLeft, level, milestone } = clock
  if (level === 'RED') return { text: `超期 ${-daysLeft} 天`, tone: 'danger', icon: 'over-limit' }
  if (daysLeft === 0) return { text: `今天到期，${DUE_WORDS[milestone]}`, tone: 'warn', icon: 'warn' }
  const text = `还有 ${daysLeft} 个工作日`
  return level === 'AMBER' ? { text, tone: 'warn', icon: 'warn' } : { text, tone: 'plain', icon: 'clock' }
}

/** What stands at the head of its row: the officer's own words, or that nobody has read it. */
export function titleOf({ labels, day }: Pick<CaseLine, 'labels' | 'day'>): string {
  return labels?.title ?? `还没看，收到 ${sayDate(day)}`
}

export function sayLabels({ labels }: Pick<CaseLine, 'labels'>): string {
  if (labels === null) return '未定类别'
  const { word } = CATEGORY_TEXTS[labels.category]
  return labels.town === '' ? word : `${word}，${labels.town}`
}
