// Tests how typed receipt codes are read.
import { receiptGroups, receiptSymbols } from './receipt-symbols'

test.each([
  ['7kq4m', '7KQ4M'],
  ['７ＫＱ４Ｍ', '7KQ4M'],
  ['7KQ4M-2XNPD R9TFH', '7KQ4M2XNPDR9TFH'],
  ['oO0', '000'],
  ['iIlL1', '11111'],
  ['u好!7', '7'],
  ['', ''],
])('%j is read as %j', (typed, read) => {
  expect(receiptSymbols(typed, 20)).toBe(read)
})

test('never more than asked for', () => {
  expect(receiptSymbols('7KQ4M2XNPD', 5)).toBe('7KQ4M')
})

test('read aloud five at a time', () => {
  expect(receiptGroups('7KQ4M2XNPDR9TFHC3WVA')).toEqual(['7KQ4M', '2XNPD', 'R9TFH', 'C3WVA'])
  expect(receiptGroups('')).toEqual([])
})
