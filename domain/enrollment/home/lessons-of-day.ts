// Lists a child's lessons on a date, and finds the next one.

import type { CourseKind } from '../../values/course-kind'
import { dateAt, type SchoolDate, timeAt, weekdayOf } from '../../values/school-date'
import type { WeeklySlot } from '../courses/course'
import type { Enrollment } from '../seats/enrollment'

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
    .filter(({ state, lessonDates }) => state !== 'WAITLISTED' && lessonDates.includes(date))
    .flatMap((enrollment) => meetingOn(enrollment.slots, date).map((meeting) => lessonOf(enrollment, date, meeting)))
    .sort(byTime)
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

/**
 * From a course's first lesson of a day to its last: several lessons are one afternoon, said and signed together. A make-up
 * day follows another weekday's timetable: there the course's earliest meeting stands for it.
 */
export function meetingOn(slots: readonly WeeklySlot[], date: SchoolDate): readonly WeeklySlot[] {
  const byTime = [...slots].sort((a, b) => a.from.localeCompare(b.from))
  const own = byTime.filter(({ weekday }) => weekday === weekdayOf(date))
  const [first, ...later] = own.length > 0 ? own : byTime.slice(0, 1)
  return first === undefined ? [] : [{ ...first, until: later.at(-1)?.until ?? first.until }]
}

export function lessonOf(
  { courseId, title, kind, place, teacherName }: Pick<Lesson, 'courseId' | 'title' | 'kind' | 'place' | 'teacherName'>,
  date: SchoolDate,
  slot: WeeklySlot,
): Lesson {
  return { courseId, title, kind, date, from: slot.from, until: slot.until, place, teacherName }
}

export function byTime(a: Lesson, b: Lesson): number {
  const rank = { CARE: 0, ENRICHMENT: 1 } as const
  return a.from.localeCompare(b.from) || rank[a.kind] - rank[b.kind] || a.courseId.localeCompare(b.courseId)
}
