// Resolves the outcome the office reports for a lesson: the course and who held it.

import { payeeOf } from '@domain/enrollment/lessons/lesson-payee'
import { type CancelReason, lessonsOfDay } from '@domain/enrollment/lessons/lesson-record'
import type { LessonKey, LessonOutcome } from '@domain/enrollment/lessons/record-lesson'
import { isOff } from '@domain/enrollment/sessions/changed-sessions'
import { teachingOn } from '@domain/enrollment/sessions/sessions-of'
import { fail, ok, type Result } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import type { SchoolDay } from './find-school-day'

export interface ReportedLesson {
  readonly courseId: string
  readonly cancelReason: CancelReason | null
  readonly heldBy: string | null
}

export interface ReportedOutcome extends LessonOutcome {
  readonly key: LessonKey
  readonly title: string
  /** Whose course it is. */
  readonly teacherId: string | null
}

type NotThere = { readonly code: 'NO_LESSON_THAT_DAY' } | { readonly code: 'SUBSTITUTE_UNKNOWN' }

export function lessonOutcome(
  { plan, courses, teachers, records }: SchoolDay,
  date: SchoolDate,
  { courseId, cancelReason, heldBy }: ReportedLesson,
): Result<ReportedOutcome, NotThere> {
  const course = courses.find(({ _id, lessonDates }) => _id === courseId && lessonDates.includes(date))
  if (plan === null || course === undefined) return fail({ code: 'NO_LESSON_THAT_DAY' })
  // What was recorded may have been held after all: that is a correction.
  const isRecorded = records.some((record) => record.courseId === courseId)
  if (cancelReason === null && isOff(course, date) && !isRecorded) return fail({ code: 'NO_LESSON_THAT_DAY' })
  const substitute = teachers.find(({ _id }) => _id === heldBy)
  if (heldBy !== null && substitute === undefined) return fail({ code: 'SUBSTITUTE_UNKNOWN' })
  const key = { planId: plan._id, schoolId: plan.schoolId, courseId, date, ...lessonsOfDay(course.lessonDates, date) }
  const teaching = teachingOn(course, date)
  const payee =
    substitute === undefined
      ? payeeOf(teaching)
      : { kind: 'TEACHER' as const, id: substitute._id, name: substitute.name }
  const { title } = course
  const { teacherId } = teaching
  return ok({ key, title, teacherId, cancelReason, payee })
}
