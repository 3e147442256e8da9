// Golden table of a child's week: what a roster of a class shows on 2026-09-22, a Tuesday.
import { schoolDate } from '../../values/school-date'
import type { Enrollment } from '../seats/enrollment'
import { dailyLessons, exampleEnrollment } from '../seats/example-enrollment'

const chess = exampleEnrollment({ lessonDates: dailyLessons(36) })
const twice = exampleEnrollment({
  courseId: 'care',
  title: '托管',
  slots: [
    { weekday: 3, from: '15:40', until: '17:40' },
    { weekday: 1, from: '15:40', until: '17:40' },
  ],
})
const moved = exampleEnrollment({
  slots: [{ weekday: 5, from: '16:30', until: '17:30' }],
  place: '三楼',
  earlier: [
    {
      before: schoolDate('2026-09-23'),
      slots: [{ weekday: 2, from: '16:30', until: '17:30' }],
      place: '202教室',
      teacherName: '示例教师',
    },
  ],
})

export interface WeekCase {
  readonly name: string
  readonly enrollments: readonly Enrollment[]
  readonly on?: string
  /** Weekday, hour, course and room; a child in line has a question mark. */
  readonly week: readonly string[]
}

export const weekCases: readonly WeekCase[] = [
  { name: 'nothing taken', enrollments: [], week: [] },
  { name: 'a seat', enrollments: [chess], week: ['2 16:30 围棋 202教室'] },
  {
    name: 'a place in line is shown as such',
    enrollments: [{ ...chess, state: 'WAITLISTED' }],
    week: ['2 16:30 围棋? 202教室'],
  },
  { name: 'given back', enrollments: [{ ...chess, state: 'WITHDRAWN' }], week: [] },
  {
    name: 'given back, lessons of today still covered: no part of the week',
    enrollments: [{ ...chess, state: 'WITHDRAWN', endsBefore: schoolDate('2026-09-23') }],
    week: [],
  },
  {
    name: 'by weekday and hour, whatever was taken first',
    enrollments: [chess, twice],
    week: ['1 15:40 托管 202教室', '2 16:30 围棋 202教室', '3 15:40 托管 202教室'],
  },
  {
    name: 'the last lesson is today',
    enrollments: [exampleEnrollment({ lessonDates: dailyLessons(22) })],
    week: ['2 16:30 围棋 202教室'],
  },
  {
    name: 'the last lesson was yesterday',
    enrollments: [exampleEnrollment({ lessonDates: dailyLessons(21) })],
    week: [],
  },
  { name: 'the day before a change', enrollments: [moved], week: ['2 16:30 围棋 202教室'] },
  { name: 'the day of a change', enrollments: [moved], on: '2026-09-23', week: ['5 16:30 围棋 三楼'] },
]

export const shownDayCases: readonly (readonly [today: string, shown: string])[] = [
  ['2026-08-31', '2026-09-01'],
  ['2026-09-01', '2026-09-01'],
  ['2026-12-01', '2026-12-01'],
  ['2027-01-20', '2027-01-20'],
  ['2027-01-21', '2027-01-20'],
]
