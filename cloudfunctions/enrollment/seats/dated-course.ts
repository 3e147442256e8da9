// Shows a child's course by its days, with single lessons that are held otherwise.
import type { Enrollment } from '@domain/enrollment/seats/enrollment'

export function datedCourse(enrollment: Enrollment) {
  const { courseId, title, kind, slots, state, lessonDates, earlier = [], changed = [] } = enrollment
  return {
    courseId,
    title,
    kind,
    slots: [...slots],
    state,
    lessonDates: [...lessonDates],
    ...(earlier.length === 0
      ? {}
      : { earlier: earlier.map(({ before, slots: held }) => ({ before, slots: [...held] })) }),
    ...(changed.length === 0
      ? {}
      : {
          changed: changed.map(({ planned, date, from, until, place, isOwed = false }) => ({
            planned,
            date,
            from,
            until,
            place,
            isOwed,
          })),
        }),
  }
}
