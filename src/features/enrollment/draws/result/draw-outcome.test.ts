// Tests that each outcome of a wish has its word and one sentence that says why.
import type { DrawResult, ResultWish } from '../answers'
import { countGot, sayOutcome } from './draw-outcome'

const wish = (outcome: ResultWish['outcome'], more: Partial<ResultWish> = {}) =>
  ({ courseId: 'chess', title: '国际象棋', outcome, state: 'NONE', position: null, ...more }) as ResultWish
const result = {
  atMost: { aWeek: 2, aTerm: 1 },
  wishes: [wish({ code: 'GOT', turn: 1 })],
} as unknown as DrawResult

const CASES: readonly [string, ResultWish, string, string][] = [
  ['got', wish({ code: 'GOT', turn: 1 }), '中签', '第 1 轮中签。'],
  [
    'full, waiting third',
    wish({ code: 'FULL_BEFORE_TURN', turn: 1 }, { state: 'WAITLISTED', position: 3 }),
    '候补第 3',
    '第 1 轮轮到时，名额已满。',
  ],
  ['full, left the line', wish({ code: 'FULL_BEFORE_TURN', turn: 2 }), '没中', '第 2 轮轮到时，名额已满。'],
  [
    'at the hour of a better one',
    wish({ code: 'CLASHES_WITH', courseId: 'chess' }),
    '撞时间',
    '和中签的「国际象棋」时间冲突。',
  ],
  ['enough already', wish({ code: 'LIMIT_REACHED', limit: 'A_TERM' }), '没轮到', '最多 1 门，已经中满。'],
  [
    'a brother or sister could not',
    wish({ code: 'TOGETHER_NOT_POSSIBLE', because: 'SEATS', turn: 1 }),
    '没中',
    '第 1 轮轮到时，剩下的名额不够一起进。',
  ],
  ['the school kept a seat', wish({ code: 'RESERVED' }), '已安排', '学校已经安排了名额。'],
  ['in no list', wish({ code: 'NOT_LISTED' }), '没中', '不在这次抽签的名单里。'],
  ['not drawn yet', wish(null), '等抽签', '还没抽。'],
]

test.each(CASES)('%s', (_, told, word, why) => {
  expect(sayOutcome(told, result)).toMatchObject({ word, why })
})

test('what was got is counted, an arranged seat too', () => {
  expect(countGot(CASES.map(([, told]) => told))).toBe(2)
})
