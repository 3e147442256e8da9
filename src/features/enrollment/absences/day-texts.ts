// The words of a changed day: what it is, what follows from it, and the button's result.
import { sayDate, sayDay, saySavedAt } from '@src/texts/say-date'
import type { IconName } from '@src/ui/basics/icon'
import type { ChildDays, Chosen, ShownChange, WishKind } from './answers'

export const KINDS: readonly { readonly value: WishKind; readonly text: string }[] = [
  { value: 'ABSENT', text: '请假' },
  { value: 'COLLECTOR', text: '换人接' },
  { value: 'EARLY', text: '提前接' },
  { value: 'STAY', text: '晚点接' },
]

export const REASONS = [
  { value: 'ILL', text: '生病' },
  { value: 'FAMILY', text: '家里有事' },
  { value: 'OTHER', text: '别的' },
] as const

export function sayTitle(name: string, { kind, dates }: Chosen, today: string): string {
  const day = dates[0] === undefined ? '' : sayDay(dates[0], today)
  if (kind === 'ABSENT') return `${name}要请假`
  if (kind === 'EARLY') return `${name}${day}早走`
  return kind === 'STAY' ? `${name}${day}晚点走` : `${name}${day}有变`
}

export function sayChange({ kind, time, collector }: ShownChange): string {
  if (kind === 'ABSENT') return '请假'
  if (kind === 'STAY') return `留到 ${time ?? ''}`
  const who = collector === null ? '' : `${collector.relation ?? collector.name}接`
  return kind === 'EARLY' ? `${time ?? ''} 提前接${who === '' ? '' : `，${who}`}` : `换${who}`
}

export const CHANGE_STATES = {
  HOLDS: { word: '记好了', tone: 'done', icon: 'check-circle' },
  ASKED: { word: '等老师答', tone: 'now', icon: 'clock' },
  DECLINED: { word: '老师说不行', tone: 'danger', icon: 'over-limit' },
  TAKEN_BACK: { word: '撤回了', tone: 'plain', icon: 'undo' },
} as const

export function sayBy({ byName, at }: ShownChange): string {
  return `${byName} ${saySavedAt(at)}`
}

interface Fact {
  readonly icon: IconName
  readonly title: string
  readonly note?: string
}

/** What is said before it is done: money, who learns of it, and the way back. */
export function factsOf(
  { cutOffs, refundsAbsence }: ChildDays,
  { kind, dates }: Chosen,
  isAsked: boolean,
): readonly Fact[] {
  const told: Fact = { icon: 'bell', title: '会告诉家里其他监护人、班主任和当天的老师' }
  const [first = ''] = dates
  if (kind === 'ABSENT')
    return [
      refundsAbsence
        ? { icon: 'yuan', title: '请假的课，按学校的收费标准退' }
        : { icon: 'yuan', title: '钱不变', note: '课的钱，学校停课才退，自己请假不退' },
      { ...told, note: '老师只看到请假，看不到为什么' },
      { icon: 'undo', title: isAsked ? '老师答应之前能撤回' : `${sayDate(first)} ${cutOffs.absentBefore} 前能撤回` },
    ]
  if (kind === 'STAY') return [{ icon: 'yuan', title: '晚点接不收钱' }, told, UNDO]
  const early: Fact = { icon: 'yuan', title: '早走的课不退钱', note: '学校停课才退' }
  return [...(kind === 'EARLY' ? [early] : []), { ...told, note: '来接的人也会收到' }, UNDO]
}

const UNDO: Fact = { icon: 'undo', title: '当天随时能撤回' }

/** The button says what happens; after the cut-off it asks. */
export function sayConfirm({ kind, dates, time }: Chosen, who: string | null, isAsked: boolean): string {
  const days = dates.length > 1 ? `${dates.length} 天` : sayDate(dates[0] ?? '')
  const act = {
    ABSENT: `${days}请假`,
    EARLY: `${time ?? ''} ${who ?? ''}接走`,
    COLLECTOR: `换${who ?? ''}接`,
    STAY: `留到 ${time ?? ''}`,
  }[kind]
  return isAsked ? `问老师：${act}` : act
}

export const FAULTS: Readonly<Record<string, string>> = {
  DAY_OVER: '今天已经下课了',
  HOUR_NOT_POSSIBLE: '这个时间不行',
  DAY_WITHOUT_LESSONS: '那天没有课',
  TOO_FAR_AHEAD: '还太早',
}
