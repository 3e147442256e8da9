// The words at a gate: who takes a child, how it leaves, and what is wrong with a code.
import type { LeavingWay } from '@domain/enrollment/hand-over/leaving-way'
import { timeAt } from '@domain/values/school-date'
import { saySavedAt } from '@src/texts/say-date'
import type { CodeAnswer, GateChild, GateFetcher, ShownMark } from './gate-answers'

type Ways = Exclude<LeavingWay, 'IN_PERSON'>

export const WAYS: Readonly<Record<Ways, { readonly sign: string; readonly done: string; readonly signed: string }>> = {
  ALONE: { sign: '自', done: '自己走了', signed: '家长签过，自己走' },
  BUS: { sign: '车', done: '上校车了', signed: '家长签过，坐校车' },
  SIBLING: { sign: '伴', done: '跟哥哥姐姐走了', signed: '家长签过，跟哥哥姐姐走' },
}

/** 妈妈, or the name where nobody said what the child calls them. */
export function sayShort({ relation, name }: Pick<GateFetcher, 'relation' | 'name'>): string {
  return relation || name
}

export function sayFetcher({ relation, name }: Pick<GateFetcher, 'relation' | 'name'>): string {
  return relation && name && relation !== name ? `${relation} ${name}` : sayShort({ relation, name })
}

/** Whom the row names: somebody for today first; null: it leaves without anybody, as was signed. */
export function firstFetcher({ fetchers, way, isSmall }: GateChild): GateFetcher | null {
  const [first] = fetchers.filter(({ isHeld }) => !isHeld)
  if (first === undefined) return null
  return first.isToday || isSmall || way === 'IN_PERSON' ? first : null
}

export function isQuiet({ fetchers }: GateChild): boolean {
  return fetchers.some(({ isHeld }) => isHeld)
}

/** What was marked, said of a child that is gone: 妈妈 17:31. */
export function sayHanded({ mark, handed, name, relation, at }: ShownMark, { fetchers }: GateChild): string {
  if (mark === 'ELSEWHERE') return `没到门口，问清了 ${timeAt(at)}`
  if (handed === null) return ''
  if (handed.way !== 'IN_PERSON') return `${WAYS[handed.way].done} ${timeAt(at)}`
  const known = fetchers.find(({ who }) => who === handed.who)
  const who = relation || name || (known && sayShort(known)) || '来接的人'
  return `${who} ${timeAt(at)}`
}

interface Told {
  readonly title: string
  readonly hint: string
}

/** Each says by itself what it is. */
export function sayVerdict({ verdict, at, gateName, date }: Omit<CodeAnswer, 'passes'>): Told | null {
  const time = at === null ? '' : timeAt(at)
  switch (verdict) {
    case 'AGREES':
      return null
    case 'USED':
      return { title: `这个码用过了，${time} 交过一次`, hint: '孩子已经走了。再来的人请到值班室，打给家里问一句。' }
    case 'REVOKED':
      return { title: '这个码家里收回了', hint: '家里改了主意，或者换了人。打给家里问现在谁接。' }
    case 'TOO_EARLY':
      return { title: `还早，${time} 起才能用`, hint: '放学前半小时起有效。请来接的人等一会儿。' }
    case 'OVER':
      return { title: `过了时间，${time} 以前有效`, hint: '看身份证，再打给家里，说通了再交。' }
    case 'OTHER_CHILD':
      return { title: '这是接别的孩子的码', hint: '先问清来接谁。码转给了别人，也是这个样子。' }
    case 'OTHER_GATE':
      return { title: `这个码走${gateName ?? '别的门'}`, hint: `孩子在${gateName ?? '别的门'}，请来接的人过去。` }
    case 'OTHER_DAY':
      return {
        title: `这是${date === null ? '别的日子' : sayPastDay(date)}的码`,
        hint: '每天一个新码。请家里把今天的发过来。',
      }
    case 'UNKNOWN':
      return { title: '没有这个码', hint: '看看有没有念错、打错。还不对，打给家里。' }
  }
}

function sayPastDay(date: string): string {
  const [, month, day] = date.split('-')
  return ` ${Number(month)} 月 ${Number(day)} 日`
}

/** Who named somebody for today, and when: 妈妈 12:20 加的. */
export function sayNamed(by: string | null, at: number | null): string | null {
  return by === null || at === null ? null : `${by} ${saySavedAt(at)} 加的`
}
