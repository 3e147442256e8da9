// Tests comparing a day with the gateway, reading its trade bill, and a ledger's entries of a day.
import { fen } from '../../values/fen'
import { schoolDate } from '../../values/school-date'
import type { MoneyEntry } from '../ledger/money-ledger'
import { gatewayDays } from './gateway-days'
import { compareDay, differencesOf, moneyOfDay } from './reconcile-day'
import { readTradeBill, type TradeRow } from './trade-bill'

const paid = (no: string, amount: number): TradeRow => ({ kind: 'PAYMENT', no, amountFen: fen(amount) })
const back = (no: string, amount: number): TradeRow => ({ kind: 'REFUND', no, amountFen: fen(amount) })

describe('comparing', () => {
  it('all alike, in any order', () => {
    const rows = [paid('P1', 21_600), paid('P2', 100), back('P1R1', 600)]
    const day = compareDay(rows, [...rows].reverse())
    expect(day).toMatchObject({ payments: 2, paidFen: 21_700, refunds: 1, refundedFen: 600 })
    expect(differencesOf(day)).toBe(0)
  })

  it('only ours, only theirs, and amounts a fen apart', () => {
    const day = compareDay([paid('P1', 100), paid('P2', 100)], [paid('P2', 101), paid('P3', 5)])
    expect(day).toMatchObject({ payments: 0, paidFen: 0 })
    expect(day.onlyOurs).toEqual([paid('P1', 100)])
    expect(day.onlyTheirs).toEqual([paid('P3', 5)])
    expect(day.differing).toEqual([{ kind: 'PAYMENT', no: 'P2', oursFen: 100, theirsFen: 101 }])
    expect(differencesOf(day)).toBe(3)
  })

  it('a payment and a refund of the same number are two things', () => {
    expect(differencesOf(compareDay([paid('X1', 1)], [back('X1', 1)]))).toBe(2)
  })

  it('a day without money has no differences', () => {
    expect(differencesOf(compareDay([], []))).toBe(0)
  })
})

const on = schoolDate('2026-09-21')
const money: readonly MoneyEntry[] = [
  {
    type: 'PAID',
    paymentNo: 'P1',
    channel: 'WECHAT',
    amountFen: fen(300),
    on,
    at: 1,
    recordedBy: null,
    evidence: null,
  },
  { type: 'PAID', paymentNo: 'B1', channel: 'CASH', amountFen: fen(50), on, at: 1, recordedBy: 'f', evidence: 'e' },
  { type: 'RETURN_PROMISED', refundNo: 'P1R1', paymentNo: 'P1', amountFen: fen(100), at: 2 },
  { type: 'RETURN_PROMISED', refundNo: 'P1R2', paymentNo: 'P1', amountFen: fen(20), at: 2 },
  { type: 'RETURN_PROMISED', refundNo: 'B1R1', paymentNo: 'B1', amountFen: fen(10), at: 2 },
  { type: 'RETURN_ACCEPTED', refundNo: 'P1R1', on, at: 2 },
  { type: 'RETURN_ACCEPTED', refundNo: 'P1R2', on, at: 2 },
  { type: 'RETURNED', refundNo: 'P1R1', on: schoolDate('2026-09-22'), at: 3, recordedBy: null },
  { type: 'RETURNED', refundNo: 'B1R1', on: schoolDate('2026-09-22'), at: 3, recordedBy: 'f' },
  { type: 'RETURN_FAILED', refundNo: 'P1R2', on: schoolDate('2026-09-22'), at: 3, recordedBy: null },
]

it('M1 what a ledger says of a day: a refund on the day WeChat took it on, not the day it was delivered', () => {
  expect(moneyOfDay(money, on)).toEqual([paid('P1', 300), back('P1R1', 100), back('P1R2', 20)])
  expect(moneyOfDay(money, schoolDate('2026-09-22'))).toEqual([])
  expect(moneyOfDay(money, schoolDate('2026-09-23'))).toEqual([])
})

it('a refund told by a callback alone counts on its last day until WeChat was asked', () => {
  const untold = money.filter(({ type }) => type !== 'RETURN_ACCEPTED')
  expect(moneyOfDay(untold, schoolDate('2026-09-22'))).toEqual([back('P1R1', 100)])
})

it('M1 days to agree before closing: of payments, and of refunds as they were taken on, also of one returned by bank later', () => {
  const byBank = money.map((entry) =>
    entry.type === 'RETURNED' && entry.refundNo === 'P1R1'
      ? { ...entry, recordedBy: 'f', instead: { channel: 'BANK' as const, evidence: 'e' } }
      : entry,
  )
  expect([...gatewayDays(byBank)]).toEqual([on])
  expect(moneyOfDay(byBank, on)).toContainEqual(back('P1R1', 100))
})

it('what WeChat could not return and a clerk transferred is no refund of the gateway', () => {
  const day = schoolDate('2026-09-22')
  const byBank = money.map((entry) =>
    entry.type === 'RETURNED' && entry.refundNo === 'P1R1'
      ? { ...entry, recordedBy: 'f', instead: { channel: 'BANK' as const, evidence: 'e' } }
      : entry,
  )
  expect(moneyOfDay(byBank, day)).toEqual([])
})

describe('the trade bill', () => {
  const head = '交易时间,商户订单号,交易状态,应结订单金额,商户退款单号,退款金额,订单金额,申请退款金额'
  const sums = '总交易单数,应结订单总金额\r\n`2,`216.00\r\n'

  const T = '`2026-09-21 10:00:00'
  it('rows of payments and refunds; the sums below are no rows', () => {
    const text = `\uFEFF${head}\r\n${T},\`P1,\`SUCCESS,\`216.00,\`0,\`0.00,\`216.00,\`0.00\r\n${T},\`P1,\`REFUND,\`0.00,\`P1R1,\`6.5,\`0.00,\`6.5\r\n${sums}`
    expect(readTradeBill(text)).toEqual([paid('P1', 21_600), back('P1R1', 650)])
  })

  it('columns are found by name, wherever they stand', () => {
    const text = `交易时间,申请退款金额,订单金额,退款金额,商户退款单号,应结订单金额,交易状态,商户订单号\r\n${T},\`0.00,\`0.01,\`0.00,\`,\`0.01,\`SUCCESS,\`P9\r\n`
    expect(readTradeBill(text)).toEqual([paid('P9', 1)])
  })

  it('M1 the columns of early merchants, as WeChat’s own example has them', () => {
    const text = `交易时间,商户订单号,交易状态,总金额,商户退款单号,退款金额,商品名称,商户数据包,手续费,费率
${T},\`1415640626,\`SUCCESS,\`0.01,\`0,\`0,\`被扫支付测试,\`,\`0,\`0.60%
${T},\`1415640626,\`REFUND,\`0.01,\`R1,\`0.01,\`被扫支付测试,\`,\`0,\`0.60%
总交易单数,总交易额,总退款金额,总企业红包退款金额,手续费总金额
\`2,\`0.02,\`0.01,\`0.0,\`0`
    expect(readTradeBill(text)).toEqual([paid('1415640626', 1), back('R1', 1)])
  })

  it.each(['两行\n的名字', '两行\r\n的名字', '逗号,`反引号', '总交易单数'])(
    'M1 a product named %j: what follows is counted from the end',
    (name) => {
      const text = `交易时间,商户订单号,商户退款单号,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注\r\n${T},\`P1,\`0,\`${name},\`,\`0.00,\`0.60%,\`216.00,\`0.00,\`\r\n${T},\`P2,\`0,\`${name},\`,\`0.00,\`0.60%,\`1.00,\`0.00,\`\r\n总交易单数,订单总金额\r\n\`2,\`217.00\r\n`
      expect(readTradeBill(text)).toEqual([paid('P1', 21_600), paid('P2', 100)])
    },
  )

  it('M1 rows that are not as many as the bill says are refused: nothing is guessed', () => {
    expect(() => readTradeBill(`${head}\r\n${T},\`P1,\`SUCCESS,\`1.00,\`0,\`0,\`1.00,\`0\r\n${sums}`)).toThrow(
      RangeError,
    )
  })

  it.each([['1,234.00'], ['-1.00'], ['1.001'], ['']])('an amount %s is refused', (amount) => {
    expect(() => readTradeBill(`${head}\r\n${T},\`P1,\`SUCCESS,\`${amount},\`0,\`0.00,\`${amount},\`0.00\r\n`)).toThrow(
      RangeError,
    )
  })

  it('another table is refused', () => {
    expect(() => readTradeBill('a,b\r\n`1,`2\r\n')).toThrow(RangeError)
  })
})
