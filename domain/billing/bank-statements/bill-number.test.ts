// Tests that a bill's number is its own and that a slip of the pen is no other bill.
import fc from 'fast-check'
import { billNumberOf, isBillNumber, sayBillNumber } from './bill-number'

test('a bill has one number forever, written in threes', () => {
  expect(billNumberOf('qinghe:2026-autumn:b1')).toBe(billNumberOf('qinghe:2026-autumn:b1'))
  expect(sayBillNumber('qinghe:2026-autumn:b1')).toMatch(/^\d{3} \d{3} \d{3}$/)
})

test('each number checks, and none of its single mistakes does', () => {
  const cases = fc.record({ id: fc.string({ minLength: 1 }), at: fc.nat(8), by: fc.integer({ min: 1, max: 9 }) })
  fc.assert(
    fc.property(cases, ({ id, at, by }) => {
      const number = billNumberOf(id)
      const wrong = [...number]
        .map((digit, index) => (index === at ? String((Number(digit) + by) % 10) : digit))
        .join('')
      return isBillNumber(number) && !isBillNumber(wrong)
    }),
  )
})

test('three thousand bills of a school share hardly a number', () => {
  const numbers = Array.from({ length: 3_000 }, (_, index) => billNumberOf(`qinghe:2026-autumn:pupil-${index}`))
  expect(new Set(numbers).size).toBeGreaterThan(2_995)
})
