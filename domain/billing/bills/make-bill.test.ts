// Tests making a bill, its balance and promised refunds: exact to the fen, nothing promised twice.

import fc from 'fast-check'
import { exampleCare, exampleEnrollment } from '../../enrollment/seats/example-enrollment'
import { fen } from '../../values/fen'
import { schoolDate } from '../../values/school-date'
import { moneySummary } from '../ledger/money-ledger'
import { paid, promised } from '../ledger/money-ledger.cases'
import { withPromises } from '../payments/promise-returns'
import { fuyang2021 } from '../policy/fuyang-2021'
import { accountOf, sumsOf } from './bill-account'
import { billEventsOf } from './bill-events'
import { canceledLesson, givenBack } from './bill-events.cases'
import type { Bill } from './bill-record'
import type { ConsumableChoice } from './consumable-choice'
import { withChoice } from './consumable-choice'
import { exampleBill, examplePlan } from './example-bill'
import { waiverOf } from './example-bill-events'
import { dueDateOf, remindedUntil, remindsUpTo } from './payment-terms'

const pottery = exampleEnrollment({
  courseId: 'pottery',
  title: '陶艺',
  lessonDates: exampleEnrollment().lessonDates.slice(0, 32),
})
const clay = { name: '陶泥', spec: '5千克', unitPrice: fen(4_300), quantity: 2, mode: 'ENTRUSTED' } as const
const courses = [{ _id: 'pottery', consumables: [clay] }]
const chose = (choice: ConsumableChoice, courseId = 'pottery') => ({
  courseId,
  name: '陶泥',
  choice,
  by: 'parent',
  at: 1,
})

describe('material (F10, F10b)', () => {
  test.each([
    ['委托学校代买', [chose('ENTRUSTED')], null, 27_800],
    ['自己买', [chose('SELF')], null, 19_200],
    ['没有选', [], null, 19_200],
    ['委托过又改成自己买', withChoice([chose('ENTRUSTED')], chose('SELF')), null, 19_200],
    ['没有报的课不代买', [chose('ENTRUSTED', 'dance')], null, 19_200],
    ['全免，材料照付', [chose('ENTRUSTED')], waiverOf(10_000), 8_600],
  ])('%s', (_, chosen, waiver, askedFen) => {
    expect(accountOf(exampleBill([pottery], { chosen, courses, waiver })).askedFen).toBe(askedFen)
  })

  test('of several materials those entrusted in a course the child is in, and no others', () => {
    const glaze = { ...clay, name: '釉料' }
    const apron = { ...clay, name: '围裙', mode: 'SELF' } as const
    const sold = [
      { _id: 'pottery', consumables: [clay, glaze, apron] },
      { _id: 'dance', consumables: [clay] },
    ]
    const all = ['陶泥', '围裙'].flatMap((name) =>
      ['dance', 'pottery'].map((courseId) => ({ ...chose('ENTRUSTED', courseId), name })),
    )
    const { consumables } = exampleBill([pottery], { chosen: all, courses: sold })
    expect(consumables.map(({ courseId, name }) => [courseId, name])).toEqual([['pottery', '陶泥']])
  })

  test('given back, nothing is bought', () => {
    const bill = exampleBill([givenBack(pottery, '2026-09-05')], { chosen: [chose('ENTRUSTED')], courses })
    expect(bill.consumables).toEqual([])
  })
})

test('a full waiver makes a bill of nothing, and it is a bill (F7)', () => {
  const bill = exampleBill([exampleCare(80)], { waiver: waiverOf(10_000) })
  expect(bill.lines).toHaveLength(1)
  expect(sumsOf(bill)).toMatchObject({ state: 'SETTLED', askedFen: 0, toPayFen: 0, waivedFen: 16_000 })
})

test('the school days of the term are kept only where a refund counts them', () => {
  expect(exampleBill().serviceDays).toEqual([])
  const plan = { ...examplePlan, packId: fuyang2021.id, pack: fuyang2021 }
  expect(exampleBill([exampleEnrollment()], { plan }).serviceDays.length).toBeGreaterThan(150)
})

test('a course given back after lessons and taken again is two lines with names of their own', () => {
  const again = exampleEnrollment({
    startsOn: schoolDate('2026-09-20'),
    lessonDates: exampleEnrollment().lessonDates.slice(19),
    claimedAt: 5,
  })
  const bill = exampleBill([givenBack(exampleEnrollment(), '2026-09-04'), again])
  expect(bill.lines.map(({ lineId, plannedDates }) => [lineId, plannedDates.length])).toEqual([
    ['chess', 3],
    ['chess:5', 17],
  ])
})

test.each([
  [21_600, 'SETTLED', 0, 0],
  [21_599, 'UNPAID', 1, 0],
  [0, 'UNPAID', 21_600, 0],
])('paid %d: %s', (amount, state, toPayFen, toReturnFen) => {
  const money = amount === 0 ? [] : [paid('a', amount)]
  expect(accountOf({ ...exampleBill(), money })).toMatchObject({ state, toPayFen, toReturnFen })
})

test('whatever is canceled and given back, what is kept, promised and open adds up, and promising again adds nothing', () => {
  const dates = exampleEnrollment().lessonDates
  const story = fc.record({
    payments: fc.array(fc.integer({ min: 1, max: 12_000 }), { maxLength: 3 }),
    canceled: fc.subarray([...dates]),
    endsBefore: fc.constantFrom(null, ...dates),
  })
  fc.assert(
    fc.property(story, ({ payments, canceled, endsBefore }) => {
      const issued = exampleBill()
      const now = endsBefore === null ? exampleEnrollment() : givenBack(exampleEnrollment(), endsBefore)
      const facts = { term: examplePlan.term, waiver: null, today: dates[0] ?? schoolDate('2026-09-01') }
      const events = billEventsOf(issued, {
        ...facts,
        enrollments: [now],
        canceled: canceled.map((date) => canceledLesson(date)),
      })
      const bill: Bill = { ...issued, events, money: payments.map((amount, index) => paid(`p${index}`, amount)) }
      const money = withPromises(bill, 1)
      const { keptFen, toPayFen, unpromisedFen } = accountOf({ ...bill, money })
      const { paidFen, returningFen } = moneySummary(money)
      expect(unpromisedFen).toBe(0)
      expect(paidFen - returningFen + toPayFen).toBe(keptFen)
      expect(keptFen).toBeLessThanOrEqual(21_600)
      expect(withPromises({ ...bill, money }, 2)).toBe(money)
    }),
  )
})

test('a second promise along the same payment has the next number, whatever was promised along others', () => {
  const bill = exampleBill()
  const before = [paid('a', 21_600), paid('b', 500), promised('bR1', 'b', 100), promised('aR1', 'a', 50)]
  // 216.00 kept of 221.00; 1.50 is promised already
  const added = withPromises({ ...bill, money: before }, 7).slice(before.length)
  expect(added).toEqual([{ type: 'RETURN_PROMISED', refundNo: 'bR2', paymentNo: 'b', amountFen: 350, at: 7 }])
  const more = [paid('a', 22_000), promised('aR1', 'a', 50)]
  expect(withPromises({ ...bill, money: more }, 7).slice(2)).toMatchObject([{ refundNo: 'aR2', amountFen: 350 }])
})

test('fourteen days to pay; reminded from three days before, at most every three days', () => {
  expect(dueDateOf(examplePlan.closesAt)).toBe('2026-09-15')
  expect(remindsUpTo(schoolDate('2026-09-12'))).toBe('2026-09-15')
  expect(remindedUntil(3 * 86_400_000)).toBe(0)
})
