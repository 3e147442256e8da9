// Tests what is due up to a month's end, on both sides of the boundary, and its marks.
import { fen } from '../../values/fen'
import { schoolDate } from '../../values/school-date'
import { type DatedPayeeFacts, lastDayOf, monthlyPayouts } from './monthly-payouts'

const zhou = { id: 'zhou', kind: 'TEACHER', name: '周明远' } as const
const held = (date: string, signedBy: string | null = 'admin') =>
  ({ _id: `chess:${date}`, date, state: 'DELIVERED', payee: zhou, signedBy }) as const
const at = { by: 'qian', at: 1 }
const contract = {
  _id: 'p:zhou',
  planId: 'p',
  schoolId: 's',
  payee: zhou,
  pricePerLesson: fen(4_000),
  document: '课酬方案',
  history: [],
  rev: 1,
  ...at,
}
const payout = {
  key: 'k',
  amountFen: fen(4_000),
  funding: 'FEES',
  on: schoolDate('2026-09-30'),
  takesBack: null,
  ...at,
} as const
const facts = (about: Partial<DatedPayeeFacts>): DatedPayeeFacts => ({
  known: [],
  records: [],
  contracts: [contract],
  costs: [],
  payouts: [],
  ...about,
})
const SEPTEMBER = lastDayOf('2026-09')

test.each([
  ['2026-09', '2026-09-30'],
  ['2026-12', '2026-12-31'],
  ['2027-02', '2027-02-28'],
  ['2028-02', '2028-02-29'],
])('%s ends on %s', (month, day) => {
  expect(lastDayOf(month)).toBe(day)
})

test('the last day counts, the next does not', () => {
  const records = [held('2026-09-30'), held('2026-10-01')]
  expect(monthlyPayouts(facts({ records }), SEPTEMBER)).toMatchObject([{ lessons: 1, dueFen: 4_000, toPayFen: 4_000 }])
  expect(monthlyPayouts(facts({ records }), lastDayOf('2026-10'))).toMatchObject([{ lessons: 2, toPayFen: 8_000 }])
})

test('what was paid is off, and never below nothing', () => {
  const payouts = [{ _id: 'p:zhou', planId: 'p', schoolId: 's', payee: zhou, entries: [payout], rev: 1 }]
  const one = facts({ records: [held('2026-09-30'), held('2026-09-29')], payouts })
  expect(monthlyPayouts(one, SEPTEMBER)).toMatchObject([{ dueFen: 8_000, paidFen: 4_000, toPayFen: 4_000 }])
  expect(monthlyPayouts(facts({ payouts }), SEPTEMBER)).toMatchObject([{ dueFen: 0, toPayFen: 0 }])
})

test('without a price nothing is due, and unsigned lessons wait: both are marked', () => {
  const records = [held('2026-09-30'), held('2026-09-29', null)]
  expect(monthlyPayouts(facts({ records, contracts: [] }), SEPTEMBER)).toMatchObject([
    { lessons: 1, unsigned: 1, dueFen: 0, toPayFen: 0, marks: ['NO_PRICE', 'UNSIGNED'] },
  ])
  expect(monthlyPayouts(facts({ records }), SEPTEMBER)).toMatchObject([{ toPayFen: 4_000, marks: ['UNSIGNED'] }])
})

test('whoever did nothing by then is not listed', () => {
  expect(monthlyPayouts(facts({ records: [held('2026-10-01')], known: [zhou] }), SEPTEMBER)).toEqual([])
})
