// Tests the words of refunds recorded for many.
import { sayLeft, sayOutcomes, sayReturns } from './return-texts'

const one = (billId: string, about: object = {}) => ({
  billId,
  pupilName: `林${billId}`,
  homeroomName: '三(1)班',
  refundNo: `${billId}R1`,
  channel: 'BANK' as const,
  amountFen: 2_000,
  way: 'BY_HAND' as const,
  ...about,
})

test('households are counted once, fen by way', () => {
  const said = sayReturns([one('1'), one('1', { refundNo: '1R2', channel: 'CASH', amountFen: 50 }), one('2')])
  expect(said).toBe('2 户，共 40.50 元（银行转账 40.00 元，现金 0.50 元）')
})

test('what was recorded before counts as done; the others are named with why', () => {
  const outcomes = [
    { billId: '1', refundNo: '1R1', outcome: 'WRITTEN' as const, amountFen: 2_000 },
    { billId: '2', refundNo: '2R1', outcome: 'ALREADY' as const, amountFen: 2_000 },
    { billId: '3', refundNo: '3R1', outcome: 'BEFORE_PROMISE' as const, amountFen: 2_000 },
  ]
  expect(sayOutcomes(outcomes)).toBe('登记了 2 笔，40.00 元；1 笔没有登记')
  const returns = [one('1'), one('2'), one('3'), one('4', { way: 'BY_WECHAT', channel: 'WECHAT' })]
  expect(sayLeft(returns, null)).toEqual(['微信自己会退，不用登记：林4'])
  expect(sayLeft(returns, outcomes)).toEqual(['微信自己会退，不用登记：林4', '那天还没有这笔退费，换个日子登记：林3'])
})
