// Words for homework: kinds, purposes, states, and what no teacher may set.
import type {
  ForbiddenKind,
  HomeworkContent,
  HomeworkKind,
  HomeworkPlace,
  HomeworkPurpose,
  HomeworkState,
} from '@domain/homework/items/homework-item'
import type { IconName } from '@src/ui/basics/icon'
import type { TagTone } from '@src/ui/marks/tag'

export const KIND_TEXTS: Record<HomeworkKind, string> = { WRITTEN: '书面', ORAL: '口头、朗读', PRACTICE: '实践' }

export const PLACE_TEXTS: Record<HomeworkPlace, string> = { HOME: '回家做', SCHOOL: '在校做完' }

export const PURPOSE_TEXTS: Record<HomeworkPurpose, string> = {
  CONSOLIDATE: '巩固',
  PREVIEW: '预习',
  CORRECT: '订正',
  EXPLORE: '探究',
  READ: '阅读',
  REVIEW: '复习',
}

/** What is wrong about it, as the notice on homework says. */
export const FORBIDDEN_TEXTS: Record<ForbiddenKind, string> = {
  PARENT_TASK: '给家长布置的',
  PARENT_MARKED: '要家长批改',
  SELF_MARKED: '要学生自己批改',
  PUNITIVE: '惩罚性的',
  REPETITIVE: '重复抄写',
}

interface StateLook {
  readonly word: string
  readonly tone: TagTone
  readonly icon: IconName
}

export const STATE_LOOKS: Record<HomeworkState, StateLook> = {
  SUBMITTED: { word: '等组长审', tone: 'now', icon: 'clock' },
  ASKED: { word: '等组长定', tone: 'danger', icon: 'over-limit' },
  RETURNED: { word: '退回改', tone: 'warn', icon: 'undo' },
  APPROVED: { word: '已审', tone: 'done', icon: 'check-circle' },
  PUBLISHED: { word: '已发', tone: 'done', icon: 'check-circle' },
  COLLECTED: { word: '已收', tone: 'info', icon: 'document' },
  MARKED: { word: '批好了', tone: 'done', icon: 'check-circle' },
  ARCHIVED: { word: '存档', tone: 'plain', icon: 'document' },
  WITHDRAWN: { word: '撤了', tone: 'plain', icon: 'minus' },
}

/** 练习册 三上 23 页 1–8 题: what is to be done, in one line. */
export function sayContent({ book, pages, content }: Pick<HomeworkContent, 'book' | 'pages' | 'content'>): string {
  return [book, pages, content].filter((part) => part !== '').join(' ')
}
