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
  POST_ENDED: { word: '换班主任', tone: 'warn', consequence: (count) => `${count} 位老师的班主任班级有变` },
  GUARDIAN_ENDED: { word: '家长断开', tone: 'warn', consequence: (count) => `${count} 位家长看不到孩子` },
  MOVED: { word: '转班升级', tone: 'plain', consequence: (count) => `${count} 名学生换班或升级` },
  GUARDIAN_ADDED: { word: '家长新增', tone: 'done', consequence: (count) => `${count} 位家长能看到孩子` },
  RENAMED: { word: '改名字', tone: 'now', consequence: (count) => `${count} 名学生改名字` },
  STAFF_JOINED: { word: '老师新来', tone: 'done', consequence: (count) => `${count} 位老师能看到本校` },
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

/** What follows from it: 让出机器人入门；不再排书法的候补. Of a guardian's change, whose child it is. */
export function sayFollows({ kind, homeroom, courses }: RosterChange): string {
  if (kind === 'GUARDIAN_ADDED' || kind === 'GUARDIAN_ENDED' || kind === 'RENAMED') return homeroom ?? ''
  if (kind !== 'LEFT' && kind !== 'GRADUATED' && kind !== 'MOVED') return ''
  if (courses.length === 0) return kind === 'MOVED' ? '' : '没有报课'
  const seated = courses.filter(({ isWaiting }) => !isWaiting).map(({ title }) => title)
  const waiting = courses.filter(({ isWaiting }) => isWaiting).map(({ title }) => title)
  const verbs = kind === 'MOVED' ? ['报了', '候补'] : ['让出', '不再候补']
  const said = [seated, waiting].flatMap((titles, n) => (titles.length === 0 ? [] : `${verbs[n]}${titles.join('、')}`))
  return said.join('；')
}

/** 三(2)班 → 四(2)班; only one of them where there is no other. */
export function sayMove({ from, to }: Pick<RosterChange, 'from' | 'to'>): string {
  return [from, to].filter((place) => place !== null).join(' → ')
}
