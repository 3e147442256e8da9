// Golden table of where a child is when several phones marked it at the gate.
import type { GateMark, GateMarkKind } from './gate-mark'
import type { GateState } from './gate-state'

type Said = Pick<GateMark, 'device' | 'seq' | 'mark' | 'seen'> & { readonly who?: string; readonly arrived?: number }

/** By phone a as its first mark, unless said otherwise. */
const said = (mark: GateMarkKind, more: Partial<Said> = {}): Said => ({ device: 'a', seq: 1, mark, seen: 0, ...more })

export const GATE_CASES: readonly (readonly [string, readonly Said[], GateState<never>['kind']])[] = [
  ['handed over', [said('HANDED', { who: 'mother' })], 'GONE'],
  [
    'handed over, taken back by the same phone',
    [said('HANDED', { who: 'mother' }), said('HERE', { seq: 2 })],
    'INSIDE',
  ],
  [
    'handed over, taken back by a phone that saw it',
    [said('HANDED', { who: 'mother', arrived: 1 }), said('HERE', { device: 'b', seen: 1 })],
    'INSIDE',
  ],
  [
    'taken back by a phone that had not seen who came',
    [said('HANDED', { who: 'mother', arrived: 1 }), said('HERE', { device: 'b' })],
    'DISPUTED',
  ],
  [
    'two phones hand it to the same person: once',
    [said('HANDED', { who: 'mother', arrived: 1 }), said('HANDED', { device: 'b', who: 'mother', arrived: 2 })],
    'GONE',
  ],
  [
    'two phones hand it to two people: somebody looks',
    [said('HANDED', { who: 'mother', arrived: 1 }), said('HANDED', { device: 'b', who: 'guest', arrived: 2 })],
    'DISPUTED',
  ],
  ['held inside', [said('HELD')], 'HELD'],
  [
    'held, and handed over by a phone that did not know',
    [said('HELD', { arrived: 1 }), said('HANDED', { device: 'b', who: 'mother', arrived: 2 })],
    'DISPUTED',
  ],
  ['somebody with a wrong code was turned away: it is here', [said('TURNED_AWAY')], 'INSIDE'],
  ['never came, its family knows', [said('ELSEWHERE')], 'ELSEWHERE'],
  ['nothing marked', [], 'INSIDE'],
]
