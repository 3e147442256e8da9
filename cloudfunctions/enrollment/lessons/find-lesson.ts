// Reads one lesson with its course, its record, and whether the term is closed.
import type { Course } from '@domain/enrollment/courses/course'
import type { LessonRecord } from '@domain/enrollment/lessons/lesson-record'
import type { SchoolDate } from '@domain/values/school-date'
import { type ClosedTerm, closedTermOf } from '../../billing/collections/term-closings'
import { courses } from '../collections/courses'
import { lessonOn } from '../collections/lesson-records'

export interface FoundLesson {
  readonly course: Course
  readonly record: LessonRecord | null
  readonly isClosed: boolean
}

export async function findLesson(courseId: string, date: SchoolDate): Promise<FoundLesson | null> {
  type Row = Course & { readonly lessonRecords: readonly LessonRecord[]; readonly closings: readonly ClosedTerm[] }
  const [row] = await courses.aggregate<Row>([{ $match: { _id: courseId } }, lessonOn(date), closedTermOf('$planId')])
  if (row === undefined) return null
  const { lessonRecords, closings, ...course } = row
  return { course, record: lessonRecords[0] ?? null, isClosed: closings.length > 0 }
}
