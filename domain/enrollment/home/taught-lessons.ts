// Lists a teacher's lessons on a date.
import type { SchoolDate } from '../../values/school-date'
import type { Course } from '../courses/course'
import type { Timetabled } from '../sessions/sessions-of'
import { byTime, type Lesson, lessonOn } from './lessons-of-day'

type Taught = Pick<Course, '_id' | 'title' | 'kind' | 'place' | 'teacherName' | 'slots' | 'lessonDates'> &
  Pick<Timetabled, 'earlier' | 'changed'>

/** By time, as in a family's day. */
export function taughtLessonsOn(courses: readonly Taught[], date: SchoolDate): readonly Lesson[] {
  return courses.flatMap((course) => lessonOn({ ...course, courseId: course._id }, date) ?? []).sort(byTime)
}

/** The same for the office, with those that are not held. */
export function plannedLessonsOn(courses: readonly Taught[], date: SchoolDate): readonly Lesson[] {
  const held = courses.map((course) => ({
    ...course,
    changed: (course.changed ?? []).filter((one) => one.date !== null),
  }))
  return taughtLessonsOn(held, date)
}
