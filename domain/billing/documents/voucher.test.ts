// Tests voucher numbers: consecutive, the lowest free one first.
import { freeNumbers, sayVoucher } from './voucher'

test.each([
  ['the first', [], 2, [1, 2]],
  ['after those given', [1, 2, 3], 2, [4, 5]],
  ['M11 what a process that died left out comes first', [1, 4, 5], 3, [2, 3, 6]],
  ['none asked for', [1], 0, []],
])('%s', (_, taken, count, expected) => {
  expect(freeNumbers(taken, count)).toEqual(expected)
})

test('six digits, of the year', () => {
  expect(sayVoucher({ year: 2026, seq: 17 })).toBe('2026-000017')
})
