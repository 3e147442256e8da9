// Words for a roster's changes: who leaves, joins, or changes homeroom or post.
import type { LeavingReason } from '@domain/identity/pupils/pupil'
import type { ActionOutput } from '@domain/registry'
import type { TagTone } from '@src/ui/marks/tag'

export const LEAVING_WORDS: Record<LeavingReason, string> = {
  GRADUATED: '毕业',
  TRANSFERRED: '转学',
  OTHER: '别的原因',
}

type Preview = ActionOutput<'identity.previewRoster'>
export type RosterChange = Preview['changes'][number]
export type ChangeCounts = Preview['changeCounts']
type Kind = RosterChange['kind']

interface ChangeWords {
  readonly word: string
  readonly tone: TagTone
  /** 3 名学生将离校 */
  readonly consequence: (count: number) => string
}

/** In the order in which they are listed: first what cannot be seen from the workbook. */
export const CHANGE_WORDS: Record<Kind, ChangeWords> = {
  LEFT: { word: '离校', tone: 'danger', consequence: (count) => `${count} 名学生将离校，报的课退出来` },
  GRADUATED: { word: '毕业', tone: 'info', consequence: (count) => `${count} 名学生毕业` },
  STAFF_LEFT: { word: '老师离开', tone: 'danger', consequence: (count) => `${count} 位老师离开，看不到班和课` },
  POST_ENDED: { word: '换班主任', tone: 'warn', consequence: (count) => `${count} 位老师不再当原来班的班主任` },
  GUARDIAN_ENDED: { word: '家长断开', tone: 'warn', consequence: (count) => `${count} 位家长看不到孩子` },
  MOVED: { word: '转班升级', tone: 'plain', consequence: (count) => `${count} 名学生换班或升级` },
  JOINED: { word: '新来', tone: 'done', consequence: (count) => `${count} 名学生新来或回来` },
}

export const CHANGE_KINDS = Object.keys(CHANGE_WORDS) as readonly Kind[]

export function sayConsequences(counts: ChangeCounts): readonly string[] {
  return CHANGE_KINDS.filter((kind) => counts[kind] > 0).map((kind) => CHANGE_WORDS[kind].consequence(counts[kind]))
}

/** Somebody loses what they had: the button that does it is red. */
export function takesAway(counts: ChangeCounts): boolean {
  return counts.LEFT + counts.STAFF_LEFT + counts.GUARDIAN_ENDED + counts.POST_ENDED > 0
}

/** 三(2)班 → 四(2)班; only one of them where there is no other. */
export function sayMove({ from, to }: RosterChange): string {
  return [from, to].filter((place) => place !== null).join(' → ')
}
