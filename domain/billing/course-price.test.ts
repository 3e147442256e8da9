// Owns the tests of the price check.
import { fen } from '../fen'
import { checkCoursePrice } from './course-price'
import { priceCases } from './course-price.cases'
import { demo2026 } from './packs/demo-2026'

test.each(priceCases)('$id', ({ kind, price, overCap }) => {
  const expected =
    overCap === null ? { ok: true, value: price } : { ok: false, error: { code: 'PRICE_OVER_CAP', capFen: overCap } }
  expect(checkCoursePrice(demo2026, kind, fen(price))).toEqual(expected)
})
