// Tests money: rounding once, and splitting to the fen.
import fc from 'fast-check'
import { fen, shareOf, splitFen, sumFen } from './fen'

const amount = fc.integer({ min: 0, max: 10_000_000 }).map(fen)
const weights = fc.array(fc.integer({ min: 0, max: 100_000 }).map(fen), { maxLength: 12 })

test('only whole amounts are money', () => {
  expect(() => fen(0.5)).toThrow(RangeError)
  expect(() => fen(Number.NaN)).toThrow(RangeError)
  expect(() => fen(2 ** 53)).toThrow(RangeError)
})

test.each([
  // 10115 × 1 ÷ 2 = 5057.5: up
  [10_115, 1, 2, 5_058],
  // 10 ÷ 3 = 3.33…: down; 20 ÷ 3 = 6.66…: up
  [10, 1, 3, 3],
  [20, 1, 3, 7],
  // 21600 × 24 ÷ 36 = 14400 exactly
  [21_600, 24, 36, 14_400],
])('%i × %i ÷ %i = %i', (whole, numerator, denominator, expected) => {
  expect(shareOf(fen(whole), numerator, denominator)).toBe(expected)
})

test('a share is never further than half a fen from the exact value', () => {
  fc.assert(
    fc.property(amount, fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 500 }), (whole, up, down) => {
      const twiceOff = 2 * shareOf(whole, up, down) * down - 2 * whole * up
      expect(Math.abs(twiceOff)).toBeLessThanOrEqual(down)
    }),
  )
})

test('parts add up to the total, and each is within a fen of its exact part', () => {
  fc.assert(
    fc.property(amount, weights, (total, by) => {
      const parts = splitFen(total, by)
      const whole = sumFen(by)
      expect(sumFen(parts)).toBe(whole === 0 ? 0 : total)
      parts.forEach((part, index) => {
        const exact = whole === 0 ? 0 : (total * Number(by[index])) / whole
        expect(Math.abs(part - exact)).toBeLessThan(1)
      })
    }),
  )
})

test('a tie goes to the first', () => {
  expect(splitFen(fen(1), [fen(5), fen(5)])).toEqual([1, 0])
  expect(splitFen(fen(2), [fen(5), fen(5), fen(5)])).toEqual([1, 1, 0])
})
