// Tests reading a typed payout or cost amount.
import { readYuan } from './funding-texts'

test.each([
  ['40', 4_000],
  ['40.5', 4_050],
  [' 0.05 ', 5],
  ['1234567.89', 123_456_789],
  ['', null],
  ['40.555', null],
  ['-1', null],
  ['1,000', null],
  ['四十', null],
  ['12345678', null],
])('%s', (text, expected) => {
  expect(readYuan(text)).toBe(expected)
})
