// Tests that leaving a course says what changes: day, fen, seat, way back, refund.
import type { Leaving } from './answers'
import { leavingFacts, moneyRows, sayFromWhen, saySum } from './leaving-texts'

const robots = { courseId: 'robots', title: '机器人', kind: 'ENRICHMENT', state: 'SEATED' } as const
const money = {
  billed: false,
  lines: [
    { courseId: 'care', title: '托管', kind: 'CARE' as const, beforeFen: 0, afterFen: 18_800 },
    { courseId: 'robots', title: '机器人', kind: 'ENRICHMENT' as const, beforeFen: 8_400, afterFen: 0 },
  ],
  beforeFen: 8_400,
  afterFen: 18_800,
  refundFen: 0,
  channels: [],
  awaited: [],
  materialsFen: 0,
}
const leaving: Leaving = {
  now: 0,
  endsBefore: '2026-09-10',
  courses: [{ ...robots, lessonsKept: 0, lessonsLost: 14 }],
  into: null,
  money,
  seat: { waiting: 6, wayBack: 'END_OF_LINE' },
}
const titles = (about: Partial<Leaving>) => leavingFacts({ ...leaving, ...about }).map(({ title }) => title)

test('T4 the bill that goes from 84.00 to 188.00 is said before, as when enrolling', () => {
  expect(sayFromWhen(leaving)).toBe('明天（9 月 10 日）起不去。之前没有课，不收课的钱。')
  expect(moneyRows(leaving).map(({ name, note, amount }) => [name, note, amount])).toEqual([
    ['机器人', '没上的 14 课时', '少 84.00'],
    ['托管', '恢复收费', '多 188.00'],
  ])
  expect(saySum(money)).toBe('多缴 104.00 元')
  expect(titles({})).toEqual(['名额马上问候补第 1 位', '能再报，但要排到候补最后', '现在还没出账单'])
})

test('T4 after the window: no way back, what comes back and how', () => {
  const paid = { ...money, billed: true, lines: money.lines.slice(1), afterFen: 0, refundFen: 8_400 }
  const closed = { seat: { waiting: 0, wayBack: 'CLOSED' as const } }
  expect(saySum(paid)).toBe('退 84.00 元')
  expect(titles({ ...closed, money: { ...paid, channels: ['WECHAT'] } })).toEqual([
    '名额马上空出来',
    '退了不能再报',
    '原路退回付款的微信',
  ])
  expect(titles({ ...closed, money: { ...paid, channels: ['CASH'], materialsFen: 8_600 } }).slice(2)).toEqual([
    '由学校退给你',
    '学校代买的材料 86.00 元照收',
  ])
  const asked = [{ title: '托管', lessons: 85, amountFen: 17_000 }]
  expect(titles({ ...closed, money: { ...paid, awaited: asked } })).toContain('托管要恢复收费：85 课时 170.00 元')
})

test('a place in line costs nothing and leads back to its end', () => {
  const waiting = {
    ...leaving,
    courses: [{ ...robots, state: 'WAITLISTED' as const, lessonsKept: 0, lessonsLost: 14 }],
  }
  expect(sayFromWhen(waiting)).toBe('现在就退出。候补没有收费。')
  expect(titles({ ...waiting, money: { ...money, lines: [], afterFen: 8_400 } })).toEqual(['能再报，但要排到候补最后'])
})
