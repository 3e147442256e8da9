// Tests reading numbers and prices from workbooks.
import fc from 'fast-check'
import { integerOf, integerWithin, priceOf } from './workbook-number'

test.each([
  [30, 30],
  ['３０', 30],
  [' 30 ', 30],
  [0, 0],
  [30.5, null],
  [-1, null],
  ['三十', null],
  ['1e3', null],
  [null, null],
])('integer %p is %p', (cell, expected) => {
  expect(integerOf(cell)).toBe(expected)
})

test('limits are included', () => {
  const seats = integerWithin(1, 40)
  expect([0, 1, 40, 41].map(seats)).toEqual([null, 1, 40, null])
})

test.each([
  [6, 600],
  [5.5, 550],
  // 5.50 as the sum of floats: 0.1 + 0.2 + 5.2.
  [0.1 + 0.2 + 5.2, 550],
  [5.555, null],
  [-1, null],
  ['￥5.50', 550],
  ['¥ 6', 600],
  ['６．００元', 600],
  ['6.00元/课时', 600],
  ['6.5', 650],
  ['6.500', 650],
  ['6.505', null],
  ['六元', null],
  ['', null],
  [true, null],
])('price %p is %p fen', (cell, expected) => {
  expect(priceOf(cell)).toBe(expected)
})

test('every price in fen comes back, as number and as text', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (amount) => {
      expect(priceOf(amount / 100)).toBe(amount)
      expect(priceOf((amount / 100).toFixed(2))).toBe(amount)
    }),
  )
})
