// Tests that a course moved after the bill is charged by its lessons, and dropped ones come back.
import { exampleCare, exampleEnrollment } from '../../enrollment/seats/example-enrollment'
import { schoolDate } from '../../values/school-date'
import { movedLessons } from './moved-lessons'

const dates = (...days: string[]) => days.map((day) => schoolDate(`2026-09-${day}`))
const line = { lineId: 'chess', plannedDates: dates('08', '15', '22') }
const chess = (...days: string[]) => exampleEnrollment({ lessonDates: dates(...days) })

test('T7 nothing moved, nothing dropped', () => {
  const { plannedFor, dropped } = movedLessons(line, chess('08', '15', '22'))
  expect([dropped, plannedFor(schoolDate('2026-09-15')), plannedFor(schoolDate('2026-09-16'))]).toEqual([
    [],
    '2026-09-15',
    null,
  ])
})

test('T7 from Tuesday to Wednesday: each stands for one', () => {
  const { plannedFor, dropped } = movedLessons(line, chess('08', '16', '23'))
  expect(dropped).toEqual([])
  expect([plannedFor(schoolDate('2026-09-16')), plannedFor(schoolDate('2026-09-23'))]).toEqual(dates('15', '22'))
})

test('T7 one fewer comes back; one more is charged to nobody', () => {
  expect(movedLessons(line, chess('08', '16')).dropped).toEqual(dates('22'))
  const longer = movedLessons(line, chess('08', '15', '22', '29'))
  expect([longer.dropped, longer.plannedFor(schoolDate('2026-09-29'))]).toEqual([[], null])
})

test('T7 left after a move: what was planned before that day and not held comes back', () => {
  const left = { ...chess('08'), state: 'WITHDRAWN' as const, endsBefore: schoolDate('2026-09-16') }
  expect(movedLessons(line, left).dropped).toEqual(dates('15'))
})

test('T7 care is charged by its own days: a day the school closes comes back', () => {
  const care = exampleCare(0, { lessonDates: dates('08', '09', '10', '22') })
  expect(movedLessons(line, care).dropped).toEqual(dates('15'))
})
