// Tests that numbers count on as they are written.
import { nextNumber } from './next-number'

test.each([
  ['0109', '0110'],
  ['2026A099', '2026A100'],
  ['9', '10'],
  ['', ''],
  ['甲', ''],
])('%s → %s', (typed, next) => {
  expect(nextNumber(typed)).toBe(next)
})
