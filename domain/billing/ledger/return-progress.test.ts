// Tests how far a refund is, when WeChat is asked again, and what the ledger keeps.

import { schoolDate } from '../../values/school-date'
import { refusalOf } from './gateway-refusal'
import type { MoneyEntry } from './money-ledger'
import { paid, promised } from './money-ledger.cases'
import { nextReturnAt, returnsDueAt, wechatReturns, withRefusal } from './return-progress'
import { BEGAN, MINUTE, returnCases } from './return-progress.cases'
import { stuckReturns } from './stuck-returns'

const on = schoolDate('2026-09-21')

it.each(returnCases)('M2 $name', ({ money, step, mayGoAnotherWay, due }) => {
  expect(wechatReturns(money)).toMatchObject([{ step, mayGoAnotherWay }])
  expect(returnsDueAt(money, 0)).toBe(due === null ? null : BEGAN + due * MINUTE)
})

it('P1 what goes back in cash is never due: a person does it', () => {
  expect(returnsDueAt([paid('c', 100, 'CASH'), promised('r', 'c', 30)], 0)).toBeNull()
})

it('what is owed and not promised is due at once, an hour after WeChat closed one', () => {
  expect(returnsDueAt([paid('p1', 100, 'WECHAT')], 5)).toBe(0)
  const failed: MoneyEntry = { type: 'RETURN_FAILED', refundNo: 'r1', on, at: BEGAN, recordedBy: null }
  expect(returnsDueAt([paid('p1', 100, 'WECHAT'), promised('r1', 'p1', 30), failed], 30)).toBe(BEGAN + 60 * MINUTE)
})

it('M2 the same words again and again are kept three times; other words are kept', () => {
  const refused = (index: number, code: string) => ({
    type: 'RETURN_REFUSED' as const,
    refundNo: 'r1',
    on,
    at: BEGAN + index,
    refusal: refusalOf(code, ''),
  })
  const money: readonly MoneyEntry[] = [paid('p1', 100, 'WECHAT'), promised('r1', 'p1', 30)]
  const ten = Array.from({ length: 10 }, (_, index) => refused(index, 'NOT_ENOUGH')).reduce(withRefusal, money)
  expect(ten).toHaveLength(5)
  expect(withRefusal(ten, refused(11, 'NO_AUTH'))).toHaveLength(6)
})

it('asked later and later while WeChat has it: a minute, a fifth of the time, at most half an hour', () => {
  const money: readonly MoneyEntry[] = [
    paid('p1', 100, 'WECHAT'),
    { ...promised('r1', 'p1', 30), at: BEGAN },
    { type: 'RETURN_ACCEPTED', refundNo: 'r1', on, at: BEGAN },
  ]
  const wait = (minutes: number) =>
    (nextReturnAt(money, 0, BEGAN + minutes * MINUTE) ?? 0) / MINUTE - BEGAN / MINUTE - minutes
  expect([2, 5, 50, 1_000].map(wait)).toEqual([1, 1, 10, 30])
})

it.each([
  ['2026-09-25', 0],
  ['2026-09-26', 1],
])('five days at WeChat are somebody’s business: on %s', (today, count) => {
  const money: readonly MoneyEntry[] = [
    paid('p1', 100, 'WECHAT'),
    { ...promised('r1', 'p1', 30), at: BEGAN },
    { type: 'RETURN_ACCEPTED', refundNo: 'r1', on, at: BEGAN },
  ]
  expect(stuckReturns(money, schoolDate(today), BEGAN)).toHaveLength(count)
})
