// Finds courses that would need the same room or the same teacher on the same day and hour.
import type { SchoolDate } from '../../values/school-date'
import type { Course } from '../courses/course'
import { firstDayAtOnce } from '../sessions/meet-at-once'
import { termsOn } from '../sessions/sessions-of'

export interface TakenTwice {
  readonly what: 'PLACE' | 'TEACHER'
  readonly courseId: string
  readonly title: string
  /** The first day it happens. */
  readonly on: SchoolDate
}

/** Places that hold several groups at once: 各班教室, 操场. */
const SHARED_PLACE = /^(各|本班)|操场|运动场/

export function takenTwice(
  course: Course,
  { courses, today }: { readonly courses: readonly Course[]; readonly today: SchoolDate },
): readonly TakenTwice[] {
  const ahead = after(course, today)
  return courses
    .filter(({ _id }) => _id !== course._id)
    .flatMap((other) => {
      const together = { ...other, lessonDates: sharedDates(ahead, other) }
      return (['PLACE', 'TEACHER'] as const).flatMap((what) => {
        const dates = together.lessonDates.filter((date) => isSame(what, [course, other], date))
        const on = firstDayAtOnce({ ...ahead, lessonDates: dates }, { ...other, lessonDates: dates })
        return on === null ? [] : [{ what, courseId: other._id, title: other.title, on }]
      })
    })
}

function after(course: Course, today: SchoolDate): Course {
  return { ...course, lessonDates: course.lessonDates.filter((date) => date > today) }
}

function sharedDates({ lessonDates }: Course, other: Course): readonly SchoolDate[] {
  const own = new Set(other.lessonDates)
  return lessonDates.filter((date) => own.has(date))
}

function isSame(what: TakenTwice['what'], [one, other]: readonly [Course, Course], date: SchoolDate): boolean {
  const [a, b] = [termsOn(one, date), termsOn(other, date)]
  if (what === 'PLACE') return a.place === b.place && !SHARED_PLACE.test(a.place)
  return teacherOf(a) === teacherOf(b)
}

/** An outside teacher has no number: the same name of the same provider is the same person. */
function teacherOf({
  teacherId,
  teacherName,
  providerName,
}: Pick<Course, 'teacherId' | 'teacherName' | 'providerName'>): string {
  return teacherId ?? `${providerName ?? ''}/${teacherName}`
}
