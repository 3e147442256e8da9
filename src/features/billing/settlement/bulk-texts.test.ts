// Tests the months one can pay, across the turn of a year.
import { monthsUntil, sayMonthName } from './bulk-texts'

test.each([
  ['2026-10-20', ['2026-10', '2026-09', '2026-08', '2026-07']],
  ['2027-01-05', ['2027-01', '2026-12', '2026-11', '2026-10']],
])('%s', (today, months) => {
  expect(monthsUntil(today)).toEqual(months)
})

test('a month is said by its number', () => {
  expect(sayMonthName('2026-09')).toBe('9 月')
})
