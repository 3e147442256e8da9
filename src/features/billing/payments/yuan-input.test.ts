// Tests reading and writing amounts in yuan.
import { readYuan, writeYuan } from './yuan-input'

test.each([
  ['0', 0],
  ['12', 1_200],
  ['12.5', 1_250],
  [' 12.05 ', 1_205],
  ['12.345', null],
  ['1,200', null],
  ['-1', null],
  ['', null],
  ['1234567', null],
])('%s', (text, fen) => expect(readYuan(text)).toBe(fen))

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
])('%s as a cost or a payout', (text, fen) => expect(readYuan(text, 7)).toBe(fen))

test('what a field begins with is read back to the same fen', () => {
  for (const fen of [0, 1, 10, 105, 9_400, 99_999_999]) expect(readYuan(writeYuan(fen))).toBe(fen)
})
