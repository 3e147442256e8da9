// Tests cell addresses, and cell text as people see it.
import { cellAddress, compactText, plainText } from './workbook-cell'

test.each([
  [0, 0, 'A1'],
  [11, 2, 'C12'],
  [0, 25, 'Z1'],
  [0, 26, 'AA1'],
  [0, 701, 'ZZ1'],
  [0, 702, 'AAA1'],
  [1_048_575, 16_383, 'XFD1048576'],
])('row %i, column %i is %s', (row, column, address) => {
  expect(cellAddress(row, column)).toBe(address)
})

test.each([
  ['full-width digits and brackets', '（２）班', '(2)班'],
  ['full-width space', '三　年级', '三 年级'],
  ['line breaks', ' 周二\n16：30 ', '周二 16:30'],
  ['a number', 20260901, '20260901'],
  ['nothing', null, ''],
  ['a date', new Date(Date.UTC(2026, 8, 1, 8, 30)), '2026-09-01 08:30'],
  ['a broken date', new Date(Number.NaN), ''],
])('plain text of %s', (_, cell, text) => {
  expect(plainText(cell)).toBe(text)
})

test('compact text has no white space at all', () => {
  expect(compactText(' 学　 号 ')).toBe('学号')
})
