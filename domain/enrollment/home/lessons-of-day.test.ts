// Tests a child's day: its lessons in order, and the next one.
import type { OutputOf } from '../../contracts/action'
import { schoolDate, type Weekday } from '../../values/school-date'
import type { enrollmentContract } from '../index'
import { exampleCare, exampleEnrollment } from '../seats/example-enrollment'
import { type Lesson, lessonsOn, nextLesson } from './lessons-of-day'
import { nextLessonCases } from './lessons-of-day.cases'

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5]
const care = exampleCare(0, {
  slots: weekdays.map((weekday) => ({ weekday, from: '15:40', until: '17:40' })),
  lessonDates: ['2026-09-21', '2026-09-22'].map(schoolDate),
})
const chess = exampleEnrollment({
  lessonDates: [schoolDate('2026-09-22')],
  slots: [
    { weekday: 2, from: '16:30', until: '17:30' },
    { weekday: 4, from: '14:00', until: '15:00' },
  ],
})

test.each(nextLessonCases)('next: $name', ({ at, next }) => {
  const lesson = nextLesson([chess, care], Date.parse(`${at}:00+08:00`))
  expect(lesson && [lesson.courseId, lesson.date, lesson.from]).toEqual(next)
})

const times = (lessons: readonly Lesson[]) => lessons.map(({ courseId, from }) => `${courseId} ${from}`)

test('a day is in order of time, care first at the same time', () => {
  const art = { ...chess, courseId: 'art', slots: care.slots }
  const day = lessonsOn([chess, art, care], schoolDate('2026-09-22'))
  expect(times(day)).toEqual(['care 15:40', 'art 15:40', 'chess 16:30'])
  expect(day[0]).toEqual({
    courseId: 'care',
    title: '托管',
    kind: 'CARE',
    date: '2026-09-22',
    from: '15:40',
    until: '17:40',
    place: '202教室',
    teacherName: '示例教师',
  })
})

test('a place in line has no lesson; a course given back today still has today’s', () => {
  const on = schoolDate('2026-09-22')
  expect(lessonsOn([{ ...chess, state: 'WAITLISTED' }], on)).toEqual([])
  expect(nextLesson([{ ...chess, state: 'WAITLISTED' }], 0)).toBeNull()
  expect(lessonsOn([{ ...chess, state: 'WITHDRAWN' }], on)).toHaveLength(1)
})

test('a day without a lesson is empty, whatever the weekday', () => {
  expect(lessonsOn([chess, care], schoolDate('2026-09-29'))).toEqual([])
})

test('a make-up Sunday shows the course’s earliest meeting', () => {
  const sunday = schoolDate('2026-09-20')
  expect(times(lessonsOn([{ ...care, lessonDates: [sunday] }], sunday))).toEqual(['care 15:40'])
  expect(times(lessonsOn([{ ...chess, lessonDates: [sunday] }], sunday))).toEqual(['chess 14:00'])
})

test('the contract’s lesson is of the same shape', () => {
  type Declared = NonNullable<OutputOf<typeof enrollmentContract.guardianHome>['children'][number]['next']>
  const toContract = (lesson: Lesson): Declared => lesson
  const [lesson] = lessonsOn([care], schoolDate('2026-09-21'))
  expect(lesson && toContract(lesson)).toBe(lesson)
})

test('F5 several lessons of a day are one afternoon, from the first to the last', () => {
  const slots = [
    { weekday: 1, from: '16:40', until: '17:40' },
    { weekday: 1, from: '15:40', until: '16:30' },
  ] as const
  const monday = schoolDate('2026-09-21')
  const day = lessonsOn([{ ...care, slots, lessonDates: [monday, monday] }], monday)
  expect(day.map(({ from, until }) => [from, until])).toEqual([['15:40', '17:40']])
})
