// Tests the school calendar.
import { datesBetween, schoolDate } from '../../values/school-date'
import {
  CALENDAR_KNOWN_UNTIL,
  calendarIsConfirmed,
  isMakeupDay,
  isSchoolDay,
  schoolDays,
  timetableWeekday,
  yearsNotArranged,
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

test.each([
  ['2027-01-01', '元旦'],
  ['2027-02-05', '除夕'],
  ['2027-02-08', '初三'],
  ['2027-04-05', '清明'],
  ['2027-05-01', '劳动节'],
  ['2027-06-09', '端午'],
  ['2027-09-15', '中秋'],
  ['2027-10-01', '国庆节'],
])('W9 no lesson on %s (%s), though nobody has arranged the year yet', (date) => {
  const year = { ...autumn2026, until: schoolDate('2027-12-31'), closures: [] }
  expect(isSchoolDay(schoolDate(date), year)).toBe(false)
})

test('W9 a term that reaches into a year nobody has arranged yet names it', () => {
  const span = (from: string, until: string) => ({ from: schoolDate(from), until: schoolDate(until) })
  expect(yearsNotArranged(span('2026-09-01', '2027-01-22'))).toEqual([2027])
  expect(yearsNotArranged(span('2026-03-01', '2026-07-01'))).toEqual([])
})
