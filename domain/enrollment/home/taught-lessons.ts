// Lists a teacher's lessons on a date.
import type { SchoolDate } from '../../values/school-date'
import type { Course } from '../courses/course'
import { byTime, type Lesson, lessonOf, meetingOn } from './lessons-of-day'

type Taught = Pick<Course, '_id' | 'title' | 'kind' | 'place' | 'teacherName' | 'slots' | 'lessonDates'>

/** By time, as in a family's day. */
export function taughtLessonsOn(courses: readonly Taught[], date: SchoolDate): readonly Lesson[] {
  return courses
    .filter(({ lessonDates }) => lessonDates.includes(date))
    .flatMap((course) =>
      meetingOn(course.slots, date).map((meeting) => lessonOf({ ...course, courseId: course._id }, date, meeting)),
    )
    .sort(byTime)
}
