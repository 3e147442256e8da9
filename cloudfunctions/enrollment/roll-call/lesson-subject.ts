// Says which lesson a request is about, for the decision on access: who teaches it that day.
import { teachingOn } from '@domain/enrollment/sessions/sessions-of'
import type { LessonList } from './find-lesson-list'

export function lessonSubject({ course, date }: LessonList) {
  const { schoolId } = course
  return { kind: 'course', schoolId, teacherId: teachingOn(course, date).teacherId } as const
}
