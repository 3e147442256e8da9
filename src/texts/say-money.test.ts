// Tests that money is written as people write it.
import { sayYuan } from './say-money'

test.each([
  [0, '0.00'],
  [5, '0.05'],
  [600, '6.00'],
  [123_456_789, '1,234,567.89'],
  [-12_900, '−129.00'],
])('%i fen', (fen, words) => {
  expect(sayYuan(fen)).toBe(words)
})
