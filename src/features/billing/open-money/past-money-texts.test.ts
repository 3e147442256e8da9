// Tests that debts and refunds are never set off, and that a late promise stands out.
import { type PastRow, sayStanding, saySums, sayWhat, sumReminders, toneOf } from './past-money-texts'

const row = (about: Partial<PastRow>): PastRow => ({
  billId: 'b',
  planId: 'p',
  termName: '2026 春季',
  isClosed: true,
  pupilName: '苏木',
  homeroomName: '三(1)班',
  hasLeft: false,
  titles: ['托管'],
  toPayFen: 0,
  toReturnFen: 0,
  steps: [],
  isAsked: false,
  ...about,
})
const step = (kind: PastRow['steps'][number]['kind'], until: string | null = null) => ({
  key: kind,
  kind,
  until,
  on: '2026-09-09',
  byName: '钱文',
})

test('the two sides stand beside one another', () => {
  const rows = [row({ toPayFen: 9_200 }), row({ toReturnFen: 1_800 }), row({ toReturnFen: 5_400 })]
  expect(saySums(rows)).toBe('欠 1 户 92.00，退 2 户 72.00')
  expect(sayWhat(row({ toReturnFen: 1, titles: ['陶艺', '托管'] }))).toBe('退 陶艺等 2 项')
})

test.each([
  [[], false, '还没有联系', 'plain'],
  [[step('REACHED')], false, '打过电话', 'plain'],
  [[step('PROMISED', '2026-09-09')], false, '答应 9 月 9 日缴', 'warn'],
  [[step('PROMISED', '2026-09-08')], false, '答应 9 月 8 日缴', 'danger'],
  [[step('PROMISED', '2026-09-08'), step('UNREACHED')], false, '电话打不通', 'danger'],
  [[step('UNREACHED')], true, '等第二人复核', 'plain'],
] as const)('%j, asked %s', (steps, isAsked, words, tone) => {
  const one = row({ steps: [...steps], isAsked })
  expect([sayStanding(one), toneOf(one, '2026-09-09')]).toEqual([words, tone])
})

test('who is told and who is not is said before, in households and fen', () => {
  const judged = [
    { billId: '1', pupilName: '苏木', toPayFen: 9_200, reminder: 'REMIND' as const },
    { billId: '2', pupilName: '韩松', toPayFen: 4_200, reminder: 'NOBODY' as const },
  ]
  expect(sumReminders(judged)).toEqual({
    told: 1,
    toldFen: 9_200,
    others: [{ why: '没有连上家长，打电话', names: ['韩松'] }],
  })
})
