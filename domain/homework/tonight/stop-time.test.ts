// Tests when homework stops for the night.
import { dateAt, instantOf, schoolDate, timeAt } from '../../values/school-date'
import { stopStateOf, stopTimeOf } from './stop-time'
import { stopCases } from './stop-time.cases'

const evening = schoolDate('2026-09-09')

test.each(stopCases)('$name, grade $grade at $at: $phase', ({ grade, at, phase }) => {
  const [date, time] = at.includes(' ') ? at.split(' ') : [evening, at]
  const state = stopStateOf(grade, evening, instantOf(schoolDate(date ?? ''), time))
  expect(state.phase).toBe(phase)
  expect([dateAt(state.at), timeAt(state.at)]).toEqual([evening, stopTimeOf(grade)])
})
