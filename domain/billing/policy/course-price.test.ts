// Tests the check of a course's price.
import { dailyLessons } from '../../enrollment/seats/example-enrollment'
import { fen } from '../../values/fen'
import { checkCoursePrice } from './course-price'
import { priceCases } from './course-price.cases'
import { inventedPack } from './fee-invented.cases'
import { NOT_PRICED, priceSource } from './guide-price'

test.each(priceCases)('$id', ({ pack, kind, unit, price, dates = dailyLessons(1), taughtBy = 'SCHOOL', refused }) => {
  const expected =
    refused === null
      ? { ok: true, value: price }
      : refused === 'KIND_NOT_PRICED'
        ? { ok: false, error: { code: refused } }
        : { ok: false, error: { code: 'PRICE_OVER_CAP', unit: refused[0], capFen: refused[1] } }
  expect(checkCoursePrice(pack, { kind, taughtBy, unit, amount: fen(price), lessonDates: dates })).toEqual(expected)
})

test('a price rests on the clause of its unit, else of its kind, else of its cap', () => {
  const { source } = inventedPack.guidePrices[0]?.max ?? inventedPack.bothRule
  expect(priceSource(inventedPack, 'CARE', 'MONTH')).toBe(source)
  expect(priceSource(inventedPack, 'CARE', 'LESSON')).toBe(source)
  const capsOnly = { guidePrices: [], caps: inventedPack.caps }
  expect(priceSource(capsOnly, 'CARE', 'MONTH').clause).toBe('第三条')
})

test('F1 without a word on prices the clause says that nothing may be charged, and nothing breaks', () => {
  expect(priceSource({ guidePrices: [], caps: [] }, 'CARE', 'MONTH')).toBe(NOT_PRICED)
})
