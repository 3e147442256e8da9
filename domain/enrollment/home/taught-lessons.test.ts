// Tests that a teacher's lessons of the day come in order, without those of other days.
import { schoolDate } from '../../values/school-date'
import { exampleEnrollment } from '../seats/example-enrollment'
import { taughtLessonsOn } from './taught-lessons'

const tuesday = schoolDate('2026-09-15')
const wednesday = schoolDate('2026-09-16')

function taught(_id: string, from: string, lessonDates = [tuesday]) {
  const slots = [{ weekday: 2 as const, from, until: '18:30' }]
  return { ...exampleEnrollment({ slots, lessonDates }), _id }
}

test('by time, with the course each belongs to', () => {
  const lessons = taughtLessonsOn([taught('late', '17:30'), taught('early', '16:30')], tuesday)
  expect(lessons.map(({ courseId, from, date }) => [courseId, from, date])).toEqual([
    ['early', '16:30', tuesday],
    ['late', '17:30', tuesday],
  ])
})

test('none on a day without one; a make-up day has the course’s meeting', () => {
  expect(taughtLessonsOn([taught('a', '16:30')], wednesday)).toEqual([])
  expect(taughtLessonsOn([taught('a', '16:30', [wednesday])], wednesday)).toMatchObject([{ from: '16:30' }])
})
