// Tests the school calendar.
import { datesBetween, schoolDate } from '../../values/school-date'
import {
  CALENDAR_KNOWN_UNTIL,
  calendarIsConfirmed,
  isMakeupDay,
  isSchoolDay,
  schoolDays,
  timetableWeekday,
} from './school-calendar'
import { autumn2026, dayCases } from './school-calendar.cases'

test.each(dayCases)('$date: $why', ({ date, isSchoolDay: expected, timetable }) => {
  expect(isSchoolDay(schoolDate(date), autumn2026)).toBe(expected)
  expect(timetableWeekday(schoolDate(date), autumn2026)).toBe(timetable)
})

test('the make-up days of the term are the two of the State Council', () => {
  const days = datesBetween(autumn2026.from, autumn2026.until).filter((date) => isMakeupDay(date, autumn2026))
  expect(days).toEqual(['2026-09-20', '2026-10-10'])
})

test('a make-up day the school closes is no school day', () => {
  const term = { ...autumn2026, closures: [{ date: schoolDate('2026-10-10'), reason: '停课' }] }
  expect(timetableWeekday(schoolDate('2026-10-10'), term)).toBeNull()
})

test('school days: September 2026 has 22', () => {
  // 22 weekdays − Mid-autumn (25th) + make-up Sunday (20th) = 22
  const term = { ...autumn2026, until: schoolDate('2026-09-30') }
  expect(schoolDays(term)).toHaveLength(22)
  expect(schoolDays({ ...term, until: schoolDate('2026-08-31') })).toEqual([])
})

test('the calendar says how far it knows, and a term beyond it is not confirmed', () => {
  expect(CALENDAR_KNOWN_UNTIL).toMatch(/^20\d{2}-12-31$/)
  expect(calendarIsConfirmed({ until: CALENDAR_KNOWN_UNTIL })).toBe(true)
  expect(calendarIsConfirmed({ until: schoolDate('2026-12-31') })).toBe(true)
  expect(calendarIsConfirmed({ until: schoolDate('2099-01-01') })).toBe(false)
})
