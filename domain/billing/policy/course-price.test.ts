// Tests the check of a course's price.
import { fen } from '../../values/fen'
import { checkCoursePrice, checkUnitPrice, unitsAllowed } from './course-price'
import { priceCases } from './course-price.cases'
import { demo2026 } from './demo-2026'
import { inventedPack } from './fee-invented.cases'
import { fuyang2021 } from './fuyang-2021'
import { priceSource } from './guide-price'

test.each(priceCases)('$id', ({ pack, kind, unit, price, overCap }) => {
  const expected =
    overCap === null ? { ok: true, value: price } : { ok: false, error: { code: 'PRICE_OVER_CAP', capFen: overCap } }
  expect(checkUnitPrice(pack, kind, { unit, amount: fen(price) })).toEqual(expected)
  if (unit === 'LESSON') expect(checkCoursePrice(pack, kind, fen(price))).toEqual(expected)
})

test('a school prices in the units its pack names', () => {
  expect(unitsAllowed(demo2026, 'CARE')).toEqual(['LESSON'])
  expect(unitsAllowed(fuyang2021, 'ENRICHMENT')).toEqual(['TERM'])
  expect(unitsAllowed(inventedPack, 'CARE')).toEqual(['MONTH'])
})

test('a price rests on the clause of its unit, else of its kind, else of its cap', () => {
  const { source } = inventedPack.guidePrices[0]?.max ?? inventedPack.bothRule
  expect(priceSource(inventedPack, 'CARE', 'MONTH')).toBe(source)
  expect(priceSource(inventedPack, 'CARE', 'LESSON')).toBe(source)
  const capsOnly = { guidePrices: [], caps: inventedPack.caps }
  expect(priceSource(capsOnly, 'CARE', 'MONTH').clause).toBe('第三条')
  expect(() => priceSource({ guidePrices: [], caps: [] }, 'CARE', 'MONTH')).toThrow('a pack without a word on prices')
})
