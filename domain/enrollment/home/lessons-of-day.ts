// Lists a child's lessons on a date, and finds the next one.

import type { CourseKind } from '../../values/course-kind'
import { dateAt, type SchoolDate, timeAt } from '../../values/school-date'
import type { Enrollment } from '../seats/enrollment'
import { sessionOn, type Timetabled } from '../sessions/sessions-of'

export interface Lesson {
  readonly courseId: string
  readonly title: string
  readonly kind: CourseKind
  readonly date: SchoolDate
  readonly from: string
  readonly until: string
  readonly place: string
  readonly teacherName: string
}

/** By time, care before enrichment at the same time. A place in line has no lessons; a course given back, those it covered. */
export function lessonsOn(enrollments: readonly Enrollment[], date: SchoolDate): readonly Lesson[] {
  return enrollments
    .filter(({ state }) => state !== 'WAITLISTED')
    .flatMap((enrollment) => lessonOn(enrollment, date) ?? [])
    .sort(byTime)
}

/** A course's session as a family sees it. */
export function lessonOn(
  course: Timetabled & Pick<Lesson, 'courseId' | 'title' | 'kind'>,
  date: SchoolDate,
): Lesson | null {
  const session = sessionOn(course, date)
  if (session === null) return null
  const { courseId, title, kind } = course
  const { from, until, place, teacherName } = session
  return { courseId, title, kind, date, from, until, place, teacherName }
}

/** The first lesson that has not begun at `now`. */
export function nextLesson(enrollments: readonly Enrollment[], now: number): Lesson | null {
  const [today, time] = [dateAt(now), timeAt(now)]
  const dates = enrollments.flatMap(({ lessonDates }) => lessonDates).filter((date) => date >= today)
  for (const date of [...new Set(dates)].sort()) {
    const lesson = lessonsOn(enrollments, date).find(({ from }) => date > today || from > time)
    if (lesson !== undefined) return lesson
  }
  return null
}

export function byTime(a: Lesson, b: Lesson): number {
  const rank = { CARE: 0, ENRICHMENT: 1 } as const
  return a.from.localeCompare(b.from) || rank[a.kind] - rank[b.kind] || a.courseId.localeCompare(b.courseId)
}
