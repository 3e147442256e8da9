// Tests that the sums of a school's bill book agree to the fen, whatever happened to its bills.
import fc from 'fast-check'
import { dailyLessons } from '../../enrollment/seats/example-enrollment'
import { fen } from '../../values/fen'
import { exampleBill } from '../bills/example-bill'
import { approved, quits } from '../bills/example-bill-events'
import { paid, promised, settled } from '../bills/example-money'
import type { MoneyEntry } from '../ledger/money-ledger'
import { billBookOf, differenceOf, type MoneyRow } from './bill-book'
import { bookCases } from './bill-book.cases'

const moneyOf = ({ movement, number, channel, amountFen }: MoneyRow) => [movement, number, channel, amountFen]

test.each(bookCases)('$name', ({ booked, sums, money }) => {
  const book = billBookOf(booked)
  expect(book.sums).toEqual(sums)
  expect(book.money.map(moneyOf)).toEqual(money)
  expect(book.bills).toHaveLength(booked.length)
  expect(differenceOf(book.checks)).toBe(0)
  expect(book.checks.map(({ check }) => check)).toEqual(['ASKED', 'COLLECTED', 'RETURNED', 'COURSES'])
})

test('a check that is off by one fen, either way, is a difference of one', () => {
  const checks = [{ check: 'ASKED', oneFen: fen(5), otherFen: fen(6) }] as const
  expect(differenceOf(checks)).toBe(1)
  expect(differenceOf([...checks, { check: 'COLLECTED', oneFen: fen(6), otherFen: fen(5) }])).toBe(2)
})

test('a return that nobody promised, or along a payment that never came, is a bug', () => {
  const withMoney = (money: readonly MoneyEntry[]) => billBookOf([{ bill: { ...exampleBill(), money }, child: null }])
  expect(() => withMoney([settled('RETURNED', 'r1')])).toThrow('a return that nobody promised')
  expect(() => withMoney([promised('r1', 'p1', 1)])).toThrow('a return along a payment that never came')
})

const days = dailyLessons(36)
const money = fc
  .array(
    fc.record({ amount: fc.integer({ min: 1, max: 21_600 }), back: fc.constantFrom(0, 1, 2, 3), share: fc.nat(100) }),
    { maxLength: 4 },
  )
  .map((payments) =>
    payments.flatMap(({ amount, back, share }, index): MoneyEntry[] => {
      const promise = promised(`r${index}`, `p${index}`, Math.max(1, Math.floor((amount * share) / 100)))
      const outcome = back === 2 ? settled('RETURNED', `r${index}`) : settled('RETURN_FAILED', `r${index}`)
      return [paid(`p${index}`, amount), ...(back > 0 ? [promise] : []), ...(back > 1 ? [outcome] : [])]
    }),
  )
const bill = fc.record({ money, quit: fc.option(fc.nat(35)), waived: fc.option(fc.nat(10_000)) }).map((made) => ({
  ...exampleBill(),
  money: made.money,
  events: [
    ...(made.waived === null ? [] : [approved(made.waived, '2026-09-20')]),
    ...(made.quit === null ? [] : [quits(days[made.quit] ?? '2026-09-01')]),
  ],
}))

test('whatever was paid, promised, sent, failed, left or waived: asked = collected − returned + due − owed', () => {
  fc.assert(
    fc.property(fc.array(bill, { maxLength: 6 }), (bills) => {
      const book = billBookOf(bills.map((one) => ({ bill: one, child: null })))
      expect(differenceOf(book.checks)).toBe(0)
      const { serviceFen, consumablesFen, keptFen, toPayFen, toReturnFen } = book.sums
      expect(serviceFen + consumablesFen).toBe(keptFen)
      expect(Math.min(toPayFen, toReturnFen, keptFen)).toBeGreaterThanOrEqual(0)
    }),
  )
})
