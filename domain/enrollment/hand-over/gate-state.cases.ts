// Golden table of where a child is when several phones marked it at the gate.
import type { GateMark, GateMarkKind } from './gate-mark'
import type { GateState } from './gate-state'

type Said = Pick<GateMark, 'device' | 'seq' | 'mark' | 'seen'> & { readonly who?: string; readonly arrived?: number }

const said = (device: string, seq: number, mark: GateMarkKind, more: Partial<Said> = {}): Said => ({
  device,
  seq,
  mark,
  seen: 0,
  ...more,
})

export const GATE_CASES: readonly (readonly [string, readonly Said[], GateState<never>['kind']])[] = [
  ['handed over', [said('a', 1, 'HANDED', { who: 'mother' })], 'GONE'],
  [
    'handed over, taken back by the same phone',
    [said('a', 1, 'HANDED', { who: 'mother' }), said('a', 2, 'HERE')],
    'INSIDE',
  ],
  [
    'handed over, taken back by a phone that saw it',
    [said('a', 1, 'HANDED', { who: 'mother', arrived: 1 }), said('b', 1, 'HERE', { seen: 1 })],
    'INSIDE',
  ],
  [
    'taken back by a phone that had not seen who came',
    [said('a', 1, 'HANDED', { who: 'mother', arrived: 1 }), said('b', 1, 'HERE')],
    'DISPUTED',
  ],
  [
    'two phones hand it to the same person: once',
    [said('a', 1, 'HANDED', { who: 'mother', arrived: 1 }), said('b', 1, 'HANDED', { who: 'mother', arrived: 2 })],
    'GONE',
  ],
  [
    'two phones hand it to two people: somebody looks',
    [said('a', 1, 'HANDED', { who: 'mother', arrived: 1 }), said('b', 1, 'HANDED', { who: 'guest', arrived: 2 })],
    'DISPUTED',
  ],
  ['held inside', [said('a', 1, 'HELD')], 'HELD'],
  [
    'held, and handed over by a phone that did not know',
    [said('a', 1, 'HELD', { arrived: 1 }), said('b', 1, 'HANDED', { who: 'mother', arrived: 2 })],
    'DISPUTED',
  ],
  ['somebody with a wrong code was turned away: it is here', [said('a', 1, 'TURNED_AWAY')], 'INSIDE'],
  ['never came, its family knows', [said('a', 1, 'ELSEWHERE')], 'ELSEWHERE'],
  ['nothing marked', [], 'INSIDE'],
]
