// Tests when homework may be due: not in the past, not on a day off, not after bedtime.
import { autumn2026 } from '../../enrollment/courses/school-calendar.cases'
import { instantOf, schoolDate } from '../../values/school-date'
import { isDueTime } from './due-time'

const date = schoolDate('2026-09-09')
const now = instantOf(date, '16:08')
const isDue = (dueOn: string, dueAt: string, before: readonly [string, string] | null = null) => {
  const held = before && { dueOn: schoolDate(before[0]), dueAt: before[1] }
  return isDueTime({ dueOn: schoolDate(dueOn), dueAt }, { date, now, term: autumn2026, before: held }, '21:20')
}

test.each([
  ['this evening', '2026-09-09', '20:00', true],
  ['this minute', '2026-09-09', '16:08', false],
  ['this morning: it has passed', '2026-09-09', '08:00', false],
  ['tomorrow morning', '2026-09-10', '08:00', true],
  ['a Saturday', '2026-09-12', '08:00', false],
  ['a Sunday that is worked', '2026-09-20', '08:00', true],
  ['the day of a festival', '2026-09-25', '08:00', false],
  ['after bedtime', '2026-09-09', '21:21', false],
  ['the day before its evening', '2026-09-08', '20:00', false],
  ['thirty days on, in National Day week no, after it yes', '2026-10-08', '08:00', true],
  ['thirty-one days on', '2026-10-10', '08:00', false],
] as const)('%s', (_name, dueOn, dueAt, expected) => {
  expect(isDue(dueOn, dueAt)).toBe(expected)
})

test('what an item says already stays, though it has passed; another time that has passed does not', () => {
  expect(isDue('2026-09-09', '08:00', ['2026-09-09', '08:00'])).toBe(true)
  expect(isDue('2026-09-09', '09:00', ['2026-09-09', '08:00'])).toBe(false)
})

test('after the term only the weekday is known', () => {
  const date = schoolDate('2027-01-20')
  const context = { date, now: instantOf(date), term: { ...autumn2026, until: date }, before: null }
  const isDueOn = (dueOn: string) => isDueTime({ dueOn: schoolDate(dueOn), dueAt: '08:00' }, context, '21:20')
  expect([isDueOn('2027-01-22'), isDueOn('2027-01-23')]).toEqual([true, false])
})
