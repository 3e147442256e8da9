// The words of the roll call: what each child's cell says, and what a family said of the day.
import type { Heads } from '@domain/enrollment/roll-call/count-heads'
import type { IconName } from '@src/ui/basics/icon'
import type { ListedChild } from './answers'

export type CellKind = keyof Heads

export const CELLS: Readonly<Record<CellKind, { readonly word: string; readonly icon: IconName | null }>> = {
  here: { word: '到了', icon: 'check' },
  unseen: { word: '', icon: null },
  missing: { word: '没到', icon: 'close' },
  away: { word: '请假', icon: 'calendar' },
  left: { word: '走了', icon: 'exit' },
  disputed: { word: '记的不一样', icon: 'warn' },
}

type Change = ListedChild['changes'][number]

export function sayChange({ kind, time, collector }: Change): string {
  const who = collector === null ? '' : `${collector.relation ?? collector.name}接`
  if (kind === 'ABSENT') return '请假'
  if (kind === 'STAY') return `留到 ${time ?? ''}`
  return kind === 'EARLY' ? [`${time ?? ''} 提前走`, who].filter(Boolean).join('，') : `换${who}`
}

export const GUEST_STATES = {
  OPEN: { word: '等教务看', tone: 'now', icon: 'clock' },
  FOUND: { word: '找到是谁了', tone: 'done', icon: 'check-circle' },
  SENT_ON: { word: '送走了', tone: 'plain', icon: 'exit' },
  MISTAKEN: { word: '记错了', tone: 'plain', icon: 'undo' },
} as const

export function kindOf(heads: Heads, pupilId: string): CellKind {
  const kinds = Object.keys(CELLS) as CellKind[]
  return kinds.find((kind) => heads[kind].includes(pupilId)) ?? 'unseen'
}
