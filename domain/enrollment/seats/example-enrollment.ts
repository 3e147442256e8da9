// Builds ordinary enrollments for golden tables; a case states only what differs.
import { fen } from '../../values/fen'
import { addDays, datesBetween, type SchoolDate, schoolDate } from '../../values/school-date'
import type { Term } from '../courses/course'
import type { Enrollment } from './enrollment'

/** Longer than a real term, so that a cap on lessons can be reached with one lesson a day. */
export const exampleTerm: Term = {
  id: 'example-term',
  name: '示例学期',
  from: schoolDate('2026-09-01'),
  until: schoolDate('2027-07-10'),
  closures: [],
  makeupFollows: [],
}

/** `count` lessons, one a day from `from` on. */
export function dailyLessons(count: number, from = '2026-09-01'): readonly SchoolDate[] {
  const first = schoolDate(from)
  return count === 0 ? [] : datesBetween(first, addDays(first, count - 1))
}

export function exampleEnrollment(about: Partial<Enrollment> = {}): Enrollment {
  const startsOn = about.startsOn ?? about.lessonDates?.[0] ?? exampleTerm.from
  return {
    courseId: 'chess',
    kind: 'ENRICHMENT',
    title: '围棋',
    slots: [{ weekday: 2, from: '16:30', until: '17:30' }],
    lessonDates: dailyLessons(36),
    pricePerLesson: fen(600),
    place: '202教室',
    teacherName: '示例教师',
    state: 'SEATED',
    endsBefore: null,
    claimedAt: 0,
    consent: { textVersion: 'example', personId: 'parent', at: 0 },
    ...about,
    startsOn,
  }
}

export function exampleCare(lessons: number, about: Partial<Enrollment> = {}): Enrollment {
  return exampleEnrollment({
    courseId: 'care',
    kind: 'CARE',
    title: '托管',
    lessonDates: dailyLessons(lessons),
    pricePerLesson: fen(200),
    ...about,
  })
}
