// Words for a lesson's state: icon, short word, and who held it.
import type { IconName } from '@src/ui/basics/icon'
import type { TagTone } from '@src/ui/marks/tag'
import type { DayLesson, SchoolDay } from './answers'

export interface LessonState {
  readonly word: string
  readonly tone: TagTone
  readonly icon: IconName
}

export function stateOfLesson({ record }: DayLesson, isAhead: boolean): LessonState {
  if (record === null)
    return isAhead ? { word: '还没到', tone: 'plain', icon: 'clock' } : { word: '没登记', tone: 'warn', icon: 'warn' }
  if (record.state === 'CANCELED') return { word: '停了', tone: 'info', icon: 'info' }
  if (!record.isSigned) return { word: '等签字', tone: 'now', icon: 'pencil' }
  return { word: '上了', tone: 'done', icon: 'check-circle' }
}

/** 16:30–17:45，周明远，科创楼 302 / 16:30–17:45，何静 代课，科创楼 302，更正过 */
export function sayLesson({ from, until, place, teacherName, record }: DayLesson): string {
  const who = record === null || record.state === 'CANCELED' ? teacherName : record.heldBy
  const about = record?.state === 'DELIVERED' && record.isSubstitute ? `${who} 代课` : who
  const why = record?.state === 'CANCELED' ? [CANCELED_BECAUSE[record.cancelReason ?? 'SCHOOL']] : []
  const corrected = record !== null && record.corrections > 0 ? ['更正过'] : []
  const changed = record?.isUnsignedByCaller ? [...corrected, '签字你撤回了，等别人签'] : corrected
  return [`${from}–${until}`, about, place, ...why, ...changed].join('，')
}

export const CANCELED_BECAUSE = { SCHOOL: '学校停课', FORCE_MAJEURE: '天气等原因停课' } as const

/** Lessons due by today that nobody has recorded. */
export function unsaidOf({ lessons, date, today }: SchoolDay): readonly DayLesson[] {
  return date > today ? [] : lessons.filter(({ record }) => record === null)
}

/** To be signed, by somebody else than who held them or took the last signature back. */
export function signable({ lessons }: SchoolDay): readonly DayLesson[] {
  return lessons.filter(
    ({ record }) => record?.state === 'DELIVERED' && !record.isSigned && !record.isOwn && !record.isUnsignedByCaller,
  )
}

/** Held and signed: the signature may have been a mistake. */
export function mayUnsign({ record }: DayLesson): boolean {
  return record?.state === 'DELIVERED' && record.isSigned
}

export const unsignTexts = {
  open: '只撤回签字',
  what: '签错了才撤回：这节课还记为上了，但不计入课酬，等另一位同事看过重新签。上课的老师和签字的人会收到通知，原来的签字和你的理由都留着。',
  why: '为什么撤回',
  example: '如：签错了一天，那天没有上课',
  missing: '写上为什么撤回',
  confirm: '撤回签字',
  cancel: '先不撤回',
  busy: '正在撤回',
} as const
