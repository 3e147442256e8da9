// Tests for which evenings homework may be handed in, and until when.
import { autumn2026 } from '../../enrollment/courses/school-calendar.cases'
import { instantOf, schoolDate } from '../../values/school-date'
import { dateFault, isBeforeDaysOff, postingWindow } from './posting-dates'

const at = (date: string, time: string) => instantOf(schoolDate(date), time)
const faultOf = (date: string, now: number) =>
  dateFault(schoolDate(date), now, { ...postingWindow(now, autumn2026, '17:30'), publishBy: '17:30' })?.code ?? 'OPEN'

test.each([
  ['this evening, a minute before the hour', '2026-09-09', at('2026-09-09', '17:29'), 'OPEN'],
  ['this evening, at the hour', '2026-09-09', at('2026-09-09', '17:30'), 'POSTING_CLOSED'],
  ['this evening, at 23:59', '2026-09-09', at('2026-09-09', '23:59'), 'POSTING_CLOSED'],
  ['tomorrow, at 23:59', '2026-09-10', at('2026-09-09', '23:59'), 'OPEN'],
  ['yesterday', '2026-09-08', at('2026-09-09', '16:05'), 'DATE_NOT_OPEN'],
  ['a Saturday', '2026-09-12', at('2026-09-09', '16:05'), 'DATE_NOT_OPEN'],
  ['a Sunday that is worked', '2026-09-20', at('2026-09-18', '16:05'), 'OPEN'],
  ['National Day', '2026-10-01', at('2026-09-30', '16:05'), 'DATE_NOT_OPEN'],
  ['the day after it, from the evening before it', '2026-10-08', at('2026-09-30', '16:05'), 'OPEN'],
  ['on National Day for it', '2026-10-01', at('2026-10-01', '10:00'), 'DATE_NOT_OPEN'],
  ['the seventh school day', '2026-09-17', at('2026-09-09', '16:05'), 'DATE_NOT_OPEN'],
  ['the sixth school day', '2026-09-16', at('2026-09-09', '16:05'), 'OPEN'],
  ['the holidays', '2027-02-01', at('2027-01-22', '16:05'), 'DATE_NOT_OPEN'],
])('%s', (_name, date, now, expected) => {
  expect(faultOf(date, now)).toBe(expected)
})

test('without a term there is no evening', () => {
  expect(postingWindow(at('2026-09-09', '10:00'), null, '17:30')).toEqual({ dates: [], isOpenToday: false })
})

test.each([
  ['2026-09-10', false],
  ['2026-09-11', true],
  ['2026-09-30', true],
  ['2027-01-22', true],
])('%s stands for days off too: %s', (date, expected) => {
  expect(isBeforeDaysOff(schoolDate(date), autumn2026)).toBe(expected)
})
