// Tests Shanghai dates, whatever the machine's time zone.
import fc from 'fast-check'
import { addDays, dateAt, datesBetween, instantOf, isSchoolDate, schoolDate, timeAt, weekdayOf } from './school-date'

test.each([
  // UTC+8: the Shanghai day changes at 16:00Z
  ['2026-09-09T15:59:59.999Z', '2026-09-09', '23:59'],
  ['2026-09-09T16:00:00.000Z', '2026-09-10', '00:00'],
  // the last second of the year, and a date when other countries change their clocks
  ['2026-12-31T15:59:59.000Z', '2026-12-31', '23:59'],
  ['2026-12-31T16:00:00.000Z', '2027-01-01', '00:00'],
  ['2026-10-25T01:00:00.000Z', '2026-10-25', '09:00'],
])('%s is %s %s', (instant, date, time) => {
  expect(dateAt(Date.parse(instant))).toBe(date)
  expect(timeAt(Date.parse(instant))).toBe(time)
})

test.each(['2026-02-29', '2026-13-01', '2026-9-1', '', '2026-09-01T00:00'])('%p is no date', (text) => {
  expect(isSchoolDate(text)).toBe(false)
  expect(() => schoolDate(text)).toThrow(RangeError)
})

test('weekdays count from Monday', () => {
  expect(weekdayOf(schoolDate('2026-09-07'))).toBe(1)
  expect(weekdayOf(schoolDate('2026-09-13'))).toBe(7)
})

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(schoolDate('2000-01-01'), days))

test('an instant and its date and time name one another', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 1439 }), (date, minute) => {
      const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
      expect(dateAt(instantOf(date, time))).toBe(date)
      expect(timeAt(instantOf(date, time))).toBe(time)
    }),
  )
})

test('dates between are ascending, one a day, both ends included', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 400 }), (from, days) => {
      const dates = datesBetween(from, addDays(from, days))
      expect(dates).toHaveLength(days + 1)
      expect([...dates].sort()).toEqual(dates)
      expect(datesBetween(from, addDays(from, -1))).toEqual([])
    }),
  )
})
