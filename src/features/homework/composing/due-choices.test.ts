// Tests which days and hours the composer offers for handing in.
import { instantOf, schoolDate } from '@domain/values/school-date'
import { dueDays, dueHours, usualDue } from './due-choices'

const at = (time: string) => instantOf(schoolDate('2026-09-09'), time)
const hours = (dueOn: string, time: string, date = '2026-09-09') =>
  dueHours({ date, dueOn, bedtime: '21:20', now: at(time) })

test('hours that have passed are not offered', () => {
  expect(hours('2026-09-09', '16:08')).toEqual(['19:00', '20:00', '21:00'])
  expect(hours('2026-09-09', '19:00')).toEqual(['20:00', '21:00'])
  expect(hours('2026-09-10', '16:08')).toEqual(['08:00', '12:00', '16:00'])
  // An evening of yesterday that is corrected today.
  expect(hours('2026-09-09', '12:30', '2026-09-08')).toEqual(['16:00'])
})

test('after the last evening that is known comes the next weekday, not a Saturday', () => {
  expect(dueDays('2026-09-09', ['2026-09-09', '2026-09-10', '2026-09-11'])).toEqual([
    '2026-09-09',
    '2026-09-10',
    '2026-09-11',
  ])
  expect(usualDue('2026-09-11', ['2026-09-10', '2026-09-11'])).toEqual({ dueOn: '2026-09-14', dueAt: '08:00' })
})
