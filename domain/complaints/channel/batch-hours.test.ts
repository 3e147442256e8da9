// Tests when a batch of reports enters the lists.
import { instantOf, schoolDate } from '../../values/school-date'
import { isBatchTime } from './batch-hours'

test.each([
  ['07:59', false],
  ['08:00', true],
  ['08:09', true],
  ['08:10', false],
  ['12:00', true],
  ['15:59', false],
  ['16:05', true],
  ['20:00', true],
  ['20:30', false],
  ['00:00', false],
])('%s: %s', (time, expected) => {
  expect(isBatchTime(instantOf(schoolDate('2026-11-30'), time))).toBe(expected)
})
