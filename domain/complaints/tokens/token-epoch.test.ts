// Tests to which week an instant belongs, at the edges of weeks and years in Shanghai.
import { instantOf, schoolDate } from '../../values/school-date'
import { epochOf, epochParts, tokenEpochAt, tokenEpochEnd } from './token-epoch'

test.each([
  ['2026-11-30', '00:00', '2026-W49'],
  ['2026-11-29', '23:59', '2026-W48'],
  ['2026-12-31', '12:00', '2026-W53'],
  ['2027-01-03', '23:59', '2026-W53'],
  ['2027-01-04', '00:00', '2027-W01'],
  ['2024-12-30', '08:00', '2025-W01'],
  ['2023-01-01', '08:00', '2022-W52'],
])('%s %s is in %s', (date, time, epoch) => {
  const instant = instantOf(schoolDate(date), time)
  expect(tokenEpochAt(instant)).toBe(epoch)
  expect(tokenEpochAt(tokenEpochEnd(instant) - 1)).toBe(epoch)
  expect(tokenEpochAt(tokenEpochEnd(instant))).not.toBe(epoch)
})

test('year and week travel as numbers', () => {
  expect(epochParts(epochOf(2026, 5))).toEqual({ year: 2026, week: 5 })
})
