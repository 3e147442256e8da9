// Tests a term's figures, from list prices to what is left, with each sum reached two ways.
import fc from 'fast-check'
import { exampleEnrollment } from '../../enrollment/seats/example-enrollment'
import { fen } from '../../values/fen'
import { schoolDate } from '../../values/school-date'
import { accountOf } from '../bills/bill-account'
import type { Bill } from '../bills/bill-record'
import { back } from '../bills/consumable-returns.cases'
import { exampleBill } from '../bills/example-bill'
import { exampleClay } from '../bills/example-money'
import type { MoneyEntry } from '../ledger/money-ledger'
import { gatewayDays } from '../payments/gateway-days'
import type { PayeeAccount } from '../settlement/payee-account'
import { closingBlockers, hardBlockers } from './closing-blockers'
import { type ClosedBill, closingFigures } from './closing-figures'

const DAY = schoolDate('2026-09-20')
const source = { document: '文件', number: '1', clause: '一', date: '2026-01-01', demonstration: true }
const paid = (amount: number, on = DAY, channel: 'WECHAT' | 'BANK' = 'BANK'): MoneyEntry => ({
  type: 'PAID',
  paymentNo: `P${on}${amount}`,
  channel,
  amountFen: fen(amount),
  on,
  at: 1,
  recordedBy: 'f',
  evidence: 'slip',
})
const promised = (no: string, amount: number, of: MoneyEntry): MoneyEntry => ({
  type: 'RETURN_PROMISED',
  refundNo: no,
  paymentNo: 'paymentNo' in of ? of.paymentNo : '',
  amountFen: fen(amount),
  at: 2,
})
const returned = (refundNo: string, on = DAY): MoneyEntry => ({
  type: 'RETURNED',
  refundNo,
  on,
  at: 3,
  recordedBy: 'f',
})

/** 36 lessons of chess × 6.00 = 216.00. */
function closed(about: Partial<Pick<Bill, 'events' | 'money' | 'consumables'>> = {}, waived = 0): ClosedBill {
  const waiver = waived === 0 ? null : { basisPoints: waived, source }
  const bill = { ...exampleBill(undefined, { waiver }), ...about }
  return { ...accountOf(bill), statement: bill.statement, money: bill.money }
}

const teacher = (about: Partial<PayeeAccount> = {}): PayeeAccount => ({
  payee: { kind: 'TEACHER', id: 'li', name: '李老师' },
  lessons: 2,
  unsigned: 0,
  pricePerLesson: fen(4_000),
  materialsFen: fen(0),
  dueFen: fen(8_000),
  paidFen: fen(8_000),
  toPayFen: fen(0),
  paidFrom: [{ funding: 'FEES', amountFen: fen(8_000) }],
  ...about,
})
const studio = (about: Partial<PayeeAccount> = {}): PayeeAccount => ({
  ...teacher({ payee: { kind: 'PROVIDER', id: 's', name: '合作社' }, lessons: 1, pricePerLesson: fen(12_000) }),
  materialsFen: fen(1_550),
  dueFen: fen(13_550),
  paidFen: fen(13_550),
  paidFrom: [{ funding: 'GOVERNMENT', amountFen: fen(13_550) }],
  ...about,
})

const canceled = (id: string, dates: readonly string[]) => ({
  ...({ id, type: 'CANCELED_BY_SCHOOL', lineId: exampleEnrollment().courseId, dates: dates.map(schoolDate) } as const),
})

// 2 × 216.00 = 432.00 asked, one paid. Spent 80.00 + 120.00 + 15.50 = 215.50, of which 135.50 from government funds:
// left 216.00 + 135.50 − 215.50 = 136.00.
test('one family paid, one did not: what was spent, on what, from which money, and what is left', () => {
  const figures = closingFigures([closed({ money: [paid(21_600)] }), closed()], [teacher(), studio()])
  expect(figures).toMatchObject({
    bills: 2,
    unpaidBills: 1,
    returnsOpen: 0,
    governmentFen: 13_550,
    subsidyFen: 0,
    leftFen: 13_600,
    income: {
      grossFen: 43_200,
      cappedOffFen: 0,
      waivedFen: null,
      notHeldFen: 0,
      otherOffFen: 0,
      consumablesFen: 0,
      askedFen: 43_200,
      collectedFen: 21_600,
      toPayFen: 21_600,
      toReturnFen: 0,
    },
    spending: { teachersFen: 8_000, providersFen: 12_000, materialsFen: 1_550, totalFen: 21_550 },
    months: [{ month: '2026-09', amountFen: 21_600 }],
    differences: [],
  })
})

// 3 of 36 lessons were canceled: 18.00 of 216.00 back (F13). Promised is not sent; sent counts in its own month.
test('lessons not held come off; owed back until it is sent, then out of what was collected', () => {
  const dates = exampleEnrollment().lessonDates.slice(0, 3)
  const pay = paid(21_600)
  const owed = closed({ events: [canceled('c', dates)], money: [pay, promised('R1', 1_800, pay)] })
  expect(closingFigures([owed], [])).toMatchObject({
    returnsOpen: 1,
    differences: [],
    income: { notHeldFen: 1_800, askedFen: 19_800, collectedFen: 21_600, toReturnFen: 1_800 },
  })
  const money = [pay, promised('R1', 1_800, pay), returned('R1', schoolDate('2026-10-08'))]
  expect(closingFigures([closed({ events: [canceled('c', dates)], money })], [])).toMatchObject({
    returnsOpen: 0,
    differences: [],
    income: { askedFen: 19_800, collectedFen: 19_800, toReturnFen: 0 },
    months: [
      { month: '2026-09', amountFen: 21_600 },
      { month: '2026-10', amountFen: -1_800 },
    ],
  })
})

test('months in their order, whoever paid first; a promise that failed moved nothing', () => {
  const late = paid(100, schoolDate('2026-11-02'))
  const failed = {
    type: 'RETURN_FAILED',
    refundNo: 'R1',
    on: schoolDate('2026-12-01'),
    at: 4,
    recordedBy: null,
  } as const
  const money = [late, promised('R1', 50, late), failed, paid(21_500, schoolDate('2026-10-02')), paid(30)]
  expect(closingFigures([closed({ money })], []).months).toEqual([
    { month: '2026-09', amountFen: 30 },
    { month: '2026-10', amountFen: 21_500 },
    { month: '2026-11', amountFen: 100 },
  ])
})

test('each return goes out with the amount of its own promise', () => {
  const pay = paid(21_600)
  const money = [pay, promised('R1', 1_000, pay), promised('R2', 800, pay), returned('R2', schoolDate('2026-10-08'))]
  expect(closingFigures([closed({ money })], []).months[1]).toEqual({ month: '2026-10', amountFen: -800 })
})

test('lessons a family joined since are asked for; those given back are taken off', () => {
  const care = { lineId: 'care', title: '托管', kind: 'CARE', plannedDates: [DAY] } as const
  const joined = { id: 'j', type: 'LINE_ADDED', line: care, amountFen: fen(200), consentBy: 'parent' } as const
  const quits = { id: 'q', type: 'WITHDRAWN', lineId: 'chess', endsBefore: schoolDate('2026-09-02') } as const
  // 216.00 + 2.00 = 218.00; 35 of 36 lessons back = 210.00
  const figures = closingFigures([closed({ events: [joined, quits] })], [])
  expect(figures.income).toMatchObject({ grossFen: 21_800, askedFen: 800, notHeldFen: 0, otherOffFen: 21_000 })
  expect(figures.differences).toEqual([])
})

// Half of 216.00 is 108.00 a family. Four families: nowhere apart, inside the other reductions; five: shown.
test.each([
  [0, null, 0],
  [1, null, 10_800],
  [4, null, 43_200],
  [5, 54_000, 0],
])('%i families waived', (families, waivedFen, otherOffFen) => {
  const bills = [...Array.from({ length: families }, () => closed({}, 5_000)), closed()]
  const { income, differences } = closingFigures(bills, [])
  expect(income).toMatchObject({ waivedFen, otherOffFen, askedFen: 21_600 + families * 10_800 })
  expect(differences).toEqual([])
})

test('a waiver approved after issue counts as one from the start', () => {
  const event = { id: 'w', type: 'WAIVER_APPROVED', waiver: { basisPoints: 5_000, source }, on: DAY } as const
  const bills = Array.from({ length: 5 }, () => closed({ events: [event] }))
  expect(closingFigures(bills, []).income).toMatchObject({ waivedFen: 54_000, askedFen: 54_000 })
})

test('material entrusted is asked for beside the service', () => {
  const line = { courseId: 'c', name: '黏土', spec: '', unitPrice: fen(4_300), quantity: 2, source }
  const bill = closed({ consumables: [{ ...line, amountFen: fen(8_600), payableFen: fen(8_600) }] })
  expect(closingFigures([bill], [])).toMatchObject({
    income: { consumablesFen: 8_600, askedFen: 30_200 },
    differences: [],
  })
})

// 216.00 + 86.00, a piece of 43.00 back: 259.00 asked, all of it kept once the return is sent.
test('material that came back unused is no longer asked for', () => {
  const pay = paid(30_200)
  const bill = closed({ consumables: [exampleClay], events: [back(1)], money: [pay, promised('R1', 4_300, pay)] })
  expect(closingFigures([bill], [])).toMatchObject({
    returnsOpen: 1,
    differences: [],
    income: { consumablesFen: 4_300, askedFen: 25_900, collectedFen: 30_200, otherOffFen: 0, toReturnFen: 4_300 },
  })
})

test('sums that do not meet are named, with the fen between them', () => {
  const bill = closed({ money: [paid(21_600)] })
  const odd = { ...bill, statement: { ...bill.statement, grossFen: 21_601 } }
  expect(closingFigures([odd], []).differences).toEqual([{ where: 'ASKED', amountFen: -1 }])
  expect(closingFigures([{ ...bill, toPayFen: fen(7) }], []).differences).toEqual([
    { where: 'COLLECTED', amountFen: -7 },
  ])
  expect(closingFigures([], [teacher({ dueFen: fen(8_001) })]).differences).toEqual([{ where: 'SPENT', amountFen: -1 }])
})

test('any bills at all: income − spending − left = 0, months add up, nothing is apart', () => {
  const bill = fc.record({
    lost: fc.integer({ min: 0, max: 36 }),
    pays: fc.integer({ min: 0, max: 21_600 }),
    waived: fc.constantFrom(0, 5_000, 10_000),
  })
  fc.assert(
    fc.property(fc.array(bill, { maxLength: 8 }), fc.integer({ min: 0, max: 50 }), (drawn, lessons) => {
      const bills = drawn.map(({ lost, pays, waived }) => {
        const events = lost === 0 ? [] : [canceled('c', exampleEnrollment().lessonDates.slice(0, lost))]
        return closed({ events, money: pays === 0 ? [] : [paid(pays)] }, waived)
      })
      const account = teacher({ lessons, dueFen: fen(lessons * 4_000), paidFrom: [] })
      const figures = closingFigures(bills, [account])
      const { income, spending, leftFen, governmentFen, subsidyFen, months } = figures
      expect(figures.differences).toEqual([])
      expect(income.collectedFen + governmentFen + subsidyFen - spending.totalFen - leftFen).toBe(0)
      expect(months.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(income.collectedFen)
      const off = income.cappedOffFen + (income.waivedFen ?? 0) + income.notHeldFen + income.otherOffFen
      expect(income.grossFen - off + income.consumablesFen).toBe(income.askedFen)
    }),
    { numRuns: 60 },
  )
})

test('days on which money went through the gateway: in and out, not by bank, not a failed return', () => {
  const wechat = paid(100, DAY, 'WECHAT')
  const bank = paid(200, schoolDate('2026-09-21'))
  const money = [
    ...[wechat, bank, promised('R1', 50, wechat), promised('R2', 50, bank), promised('R3', 10, wechat)],
    ...[returned('R1', schoolDate('2026-09-25')), returned('R2', schoolDate('2026-09-26'))],
    { type: 'RETURN_FAILED', refundNo: 'R3', on: schoolDate('2026-09-27'), at: 4, recordedBy: null } as const,
  ]
  expect([...gatewayDays(money)]).toEqual([DAY, '2026-09-25'])
})

describe('what stands before closing', () => {
  const counts = { lessonsUnsaid: 0, billsMissing: 0, daysUnreconciled: 0 }
  const facts = { payees: [teacher()], balances: [], ...counts }
  const settled = closingFigures([closed({ money: [paid(21_600)] })], [teacher()])

  test('nothing, when all is said, signed, paid and met', () => {
    expect(closingBlockers({ ...facts, figures: settled })).toEqual([])
  })

  test('M7 more was paid from fees than families paid: by how much, however much is left elsewhere', () => {
    const balance = { funding: 'FEES', inFen: fen(0), outFen: fen(0), leftFen: fen(0) } as const
    const rich = { ...balance, funding: 'GOVERNMENT', leftFen: fen(9_999_999) } as const
    const blocked = (left: number) =>
      closingBlockers({ ...facts, figures: settled, balances: [{ ...balance, leftFen: fen(left) }, rich] })
    expect([blocked(0), blocked(-1)]).toEqual([[], [{ code: 'FUNDING_SHORT', count: 1, amountFen: 1 }]])
  })

  test('each with how many and how much; only unpaid bills can be carried', () => {
    const owed = { ...closed(), toReturnFen: fen(5) }
    const unpaid = closingFigures([owed], [])
    const payees = [
      teacher({ unsigned: 3, toPayFen: fen(4_000) }),
      studio({ pricePerLesson: null, toPayFen: fen(0) }),
      studio({ toPayFen: fen(-1) }),
    ]
    const blockers = closingBlockers({
      figures: unpaid,
      payees,
      balances: [],
      lessonsUnsaid: 2,
      billsMissing: 4,
      daysUnreconciled: 1,
    })
    expect(blockers.map(({ code, count, amountFen }) => [code, count, amountFen])).toEqual([
      ['LESSONS_UNSAID', 2, 0],
      ['LESSONS_UNSIGNED', 3, 0],
      ['CONTRACTS_MISSING', 1, 0],
      ['PAYOUTS_OPEN', 2, 3_999],
      ['BILLS_MISSING', 4, 0],
      ['BILLS_UNPAID', 1, 21_600],
      ['RETURNS_OPEN', 1, 5],
      ['DAYS_UNRECONCILED', 1, 0],
      ['SUMS_APART', 1, 0],
    ])
    const codes = (carried: boolean) => hardBlockers(blockers, carried).map(({ code }) => code)
    expect(codes(false)).toContain('BILLS_UNPAID')
    expect(codes(true)).toEqual(codes(false).filter((code) => code !== 'BILLS_UNPAID'))
  })
})
