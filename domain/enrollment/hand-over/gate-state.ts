// Tells where a child is by its gate's marks: gone, inside, held, or two phones disagree.
import { type Held, headsOf, type PhoneMark } from '../roll-call/merge-marks'
import type { GateMark } from './gate-mark'

type Said = PhoneMark & Pick<GateMark, 'mark' | 'handed'>

export interface GateState<Mark extends Said> {
  /** GONE and ELSEWHERE close a child's day; nothing else does. */
  readonly kind: 'INSIDE' | 'GONE' | 'HELD' | 'ELSEWHERE' | 'DISPUTED'
  /** What holds; null: nothing was marked. */
  readonly last: Held<Mark> | null
  /** DISPUTED: what those say who did not know of each other. */
  readonly said: readonly Held<Mark>[]
}

const KIND = { HANDED: 'GONE', HERE: 'INSIDE', HELD: 'HELD', TURNED_AWAY: 'INSIDE', ELSEWHERE: 'ELSEWHERE' } as const

/** By child. Two phones that say the same agree; a child in dispute is open until somebody looks. */
export function gateStates<Mark extends Said>(marks: readonly Held<Mark>[]): ReadonlyMap<string, GateState<Mark>> {
  return new Map([...headsOf(marks)].map(([pupilId, heads]) => [pupilId, stateOf<Mark>(heads)]))
}

export function stateOf<Mark extends Said>(heads: readonly Held<Mark>[]): GateState<Mark> {
  const last = heads.at(-1) ?? null
  const meanings = new Set(heads.map(meaningOf))
  if (meanings.size > 1) return { kind: 'DISPUTED', last, said: heads }
  return { kind: last === null ? 'INSIDE' : KIND[last.mark], last, said: [] }
}

/** To whom, not how it was proved. */
function meaningOf({ mark, handed }: Said): string {
  if (mark === 'HANDED') return `GONE:${handed?.way ?? ''}:${handed?.who ?? ''}`
  return KIND[mark]
}

export function isClosed(state: Pick<GateState<Said>, 'kind'> | undefined): boolean {
  return state?.kind === 'GONE' || state?.kind === 'ELSEWHERE'
}
