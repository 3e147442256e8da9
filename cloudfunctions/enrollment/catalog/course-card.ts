// Shapes a course for lists.
import type { Course } from '@domain/enrollment/courses/course'
import type { Seats } from '../collections/seat-rolls'

/** Without anything about a child. `seats` is missing only between a course's import and its roll's. */
export function courseCard(course: Course, seats: Seats | undefined) {
  return {
    courseId: course._id,
    title: course.title,
    kind: course.kind,
    field: course.field,
    grades: [...course.grades],
    slots: [...course.slots],
    lessons: course.lessonDates.length,
    pricePerLesson: course.pricePerLesson,
    ...(course.priceUnit === undefined ? {} : { priceUnit: course.priceUnit }),
    ...(course.governmentBought === true ? { governmentBought: true } : {}),
    place: course.place,
    teacherName: course.teacherName,
    providerName: course.providerName,
    capacity: seats?.capacity ?? course.capacity,
    seatsLeft: Math.max(0, seats?.seatsLeft ?? 0),
    waiting: seats?.waiting ?? 0,
  }
}
