// Tests the week that a child would have with one more course.
import { schoolDate } from '../../values/school-date'
import type { Dated } from '../home/school-week'
import { weekWith } from './week-with'

const course = (courseId: string, change: Partial<Dated> = {}): Dated => ({
  courseId,
  title: courseId,
  kind: 'ENRICHMENT',
  slots: [{ weekday: 2, from: '16:30', until: '17:30' }],
  state: 'SEATED',
  lessonDates: ['2026-09-15', '2026-09-22'].map(schoolDate),
  ...change,
})
const shown = (week: ReturnType<typeof weekWith>) =>
  week?.flatMap(({ date, lessons }) => lessons.map((lesson) => `${date} ${lesson.courseId} ${lesson.state}`))

test('the course stands among those the child has; what was given back does not', () => {
  const others = [course('chess'), course('gone', { state: 'WITHDRAWN' })]
  expect(shown(weekWith(course('robots'), others))).toEqual(['2026-09-15 chess ON', '2026-09-15 robots ON'])
})

test('a place in line is shown as one, and the course itself only once', () => {
  const others = [course('chess', { state: 'WAITLISTED' }), course('robots', { state: 'WAITLISTED' })]
  expect(shown(weekWith(course('robots'), others))).toEqual(['2026-09-15 chess WAITING', '2026-09-15 robots ON'])
})

test('where the first week is a part of one, the next is shown', () => {
  const twice = course('robots', {
    slots: [2, 4].map((weekday) => ({ weekday: weekday as 2 | 4, from: '16:30', until: '17:30' })),
    lessonDates: ['2026-09-17', '2026-09-22', '2026-09-24'].map(schoolDate),
  })
  expect(shown(weekWith(twice, []))).toEqual(['2026-09-22 robots ON', '2026-09-24 robots ON'])
})

test('a course that is over has no week', () => {
  expect(weekWith(course('robots', { lessonDates: [] }), [])).toBeNull()
})
