// Shapes a course for lists.
import type { Course } from '@domain/enrollment/courses/course'
import { timetablesFrom } from '@domain/enrollment/sessions/sessions-of'
import { dateAt, type SchoolDate } from '@domain/values/school-date'
import type { Seats } from '../collections/seat-rolls'

/** Without anything about a child. `seats` is missing only between a course's import and its roll's. */
export function courseCard(course: Course, seats: Seats | undefined, today: SchoolDate) {
  const { now, next } = timetablesFrom(course, today)
  return {
    courseId: course._id,
    title: course.title,
    kind: course.kind,
    field: course.field,
    grades: [...course.grades],
    slots: [...now.slots],
    lessons: course.lessonDates.length,
    pricePerLesson: course.pricePerLesson,
    ...(course.priceUnit === undefined ? {} : { priceUnit: course.priceUnit }),
    ...(course.governmentBought === true ? { governmentBought: true } : {}),
    place: now.place,
    teacherName: now.teacherName,
    ...(next === null ? {} : { next: nextTerms(next) }),
    ...(course.ownWindow === undefined ? {} : { openUntil: dateAt(course.ownWindow.closesAt - 1) }),
    providerName: course.providerName,
    ...(course.seating === undefined || course.seating === 'WISHES' ? {} : { seating: course.seating }),
    capacity: seats?.capacity ?? course.capacity,
    seatsLeft: Math.max(0, seats?.seatsLeft ?? 0),
    waiting: seats?.waiting ?? 0,
  }
}

/** As a list shows it: what is to be changed, and from which day on. */
export function nextTerms(next: NonNullable<ReturnType<typeof timetablesFrom>['next']>) {
  return { ...next, slots: [...next.slots] }
}
