// Tests the school year on both sides of its boundaries.
import { schoolDate } from './school-date'
import { daysOfSchoolYear, lastDayOfLessons, schoolYearOf, yearSpokenOf } from './school-year'

test.each([
  ['2026-07-31', 2025],
  ['2026-08-01', 2026],
  ['2026-12-31', 2026],
  ['2027-01-01', 2026],
  ['2027-07-31', 2026],
  ['2027-08-01', 2027],
] as const)('%s is of the school year %i', (date, year) => {
  expect(schoolYearOf(schoolDate(date))).toBe(year)
})

test.each([
  ['2027-08-31', 2026],
  ['2027-09-01', 2027],
  ['2028-02-29', 2027],
] as const)('on %s one speaks of %i', (date, year) => {
  expect(yearSpokenOf(schoolDate(date))).toBe(year)
})

test('its days meet those of the next', () => {
  expect(daysOfSchoolYear(2026)).toEqual({ from: '2026-08-01', until: '2027-07-31' })
  expect(daysOfSchoolYear(2027).from).toBe('2027-08-01')
})

const autumn = { from: schoolDate('2026-09-01'), until: schoolDate('2027-01-22') }
const spring = { from: schoolDate('2027-02-22'), until: schoolDate('2027-07-02') }

test('lessons end with the second term; while there is none, with the year', () => {
  expect(lastDayOfLessons(2026, [autumn])).toBe('2027-07-31')
  expect(lastDayOfLessons(2026, [])).toBe('2027-07-31')
  expect(lastDayOfLessons(2026, [autumn, spring])).toBe('2027-07-02')
  expect(lastDayOfLessons(2026, [spring, autumn])).toBe('2027-07-02')
  expect(lastDayOfLessons(2026, [spring, { ...spring, until: schoolDate('2027-07-10') }])).toBe('2027-07-10')
})
