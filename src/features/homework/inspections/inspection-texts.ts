// The words of inspections: kinds, what is looked at, how far a finding has come.
import type { FindingState, FormAnswer, FormItem, InspectionKind } from '@domain/homework/inspections/inspection'
import type { IconName } from '@src/ui/basics/icon'
import type { TagTone } from '@src/ui/marks/tag'

export const INSPECTION_WORDS: Readonly<Record<InspectionKind, string>> = {
  COMPREHENSIVE: '综合督查',
  RANDOM: '随机抽查',
  TOPIC: '专项督查',
}

export const FORM_WORDS: Readonly<Record<FormItem, string>> = {
  POSTED_BEFORE_DISMISSAL: '放学前公示',
  WITHIN_LIMIT: '各科合起来不超上限',
  NO_PARENT_TASKS: '不给家长布置、不要家长批改',
  NO_WRITTEN_IN_LOWER: '一、二年级没有书面回家作业',
  NO_REPETITION: '没有重复、惩罚性作业',
  MARKED_BY_TEACHER: '老师自己批改',
  MARKED_IN_TIME: '按时批改',
  NO_MARKS_PUBLISHED: '没有公布成绩和排名',
}

export const ANSWER_WORDS: Readonly<Record<FormAnswer, string>> = { MET: '做到', NOT_MET: '没做到', NOT_SEEN: '没看到' }

interface StateLook {
  readonly word: string
  readonly tone: TagTone
  readonly icon: IconName
}

export const FINDING_LOOKS: Readonly<Record<FindingState, StateLook>> = {
  OPEN: { word: '等学校改', tone: 'warn', icon: 'clock' },
  ANSWERED: { word: '学校说改好了', tone: 'now', icon: 'message' },
  CLOSED: { word: '已销', tone: 'done', icon: 'check-circle' },
}

export const STEP_WORDS = { RECORDED: '查到', ANSWERED: '学校', RETURNED: '退回', CLOSED: '销号' } as const

/** A fingerprint as people compare it: groups of four, the first sixteen. */
export function sayDigest(digest: string): string {
  return (digest.slice(0, 16).match(/.{4}/g) ?? []).join(' ')
}
