// Tests that a week shows the lessons of its own days, and what is canceled or waited for.
import { schoolDate } from '../../values/school-date'
import { exampleEnrollment } from '../seats/example-enrollment'
import { mondayOf, schoolWeek, weekNumber } from './school-week'

const dates = (...days: string[]) => days.map(schoolDate)
const care = exampleEnrollment({
  courseId: 'care',
  kind: 'CARE',
  slots: [1, 2, 3, 4, 5].map((weekday) => ({ weekday: weekday as 1, from: '15:40', until: '18:00' })),
  lessonDates: dates('2026-09-09', '2026-09-10', '2026-09-11'),
})
const robots = exampleEnrollment({
  courseId: 'robots',
  slots: [{ weekday: 2, from: '16:30', until: '17:45' }],
  lessonDates: dates('2026-09-22', '2026-09-29', '2026-10-10'),
})
const shown = (monday: string, canceled: readonly string[] = []) =>
  schoolWeek([care, robots], {
    monday: schoolDate(monday),
    canceled: canceled.map((date) => ({ courseId: 'robots', date: schoolDate(date) })),
  }).map(({ date, lessons }) => [date.slice(5), ...lessons.map(({ courseId, state }) => `${courseId} ${state}`)])

test('T3 a course that begins two weeks later and care before the child joined are not in this week', () => {
  expect(shown('2026-09-07')).toEqual([
    ['09-07'],
    ['09-08'],
    ['09-09', 'care ON'],
    ['09-10', 'care ON'],
    ['09-11', 'care ON'],
  ])
})

test('T3 the week in which it begins, a canceled lesson, a make-up Saturday', () => {
  expect(shown('2026-09-21')[1]).toEqual(['09-22', 'robots ON'])
  expect(shown('2026-09-28', ['2026-09-29'])[1]).toEqual(['09-29', 'robots CANCELED'])
  expect(shown('2026-10-05').at(-1)).toEqual(['10-10', 'robots ON'])
})

test('T3 weeks are counted from the one the term begins in', () => {
  const term = { from: schoolDate('2026-09-01') }
  expect(mondayOf(schoolDate('2026-09-09'))).toBe('2026-09-07')
  expect([weekNumber(schoolDate('2026-08-31'), term), weekNumber(schoolDate('2026-09-07'), term)]).toEqual([1, 2])
})

test('a place in line is shown as such', () => {
  const [, tuesday] = schoolWeek([{ ...robots, state: 'WAITLISTED' }], {
    monday: schoolDate('2026-09-21'),
    canceled: [],
  })
  expect(tuesday?.lessons).toMatchObject([{ state: 'WAITING', from: '16:30' }])
})
