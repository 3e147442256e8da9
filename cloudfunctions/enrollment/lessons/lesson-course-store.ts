// Reads one lesson with its course, its record, and whether the term is closed.
import type { Course } from '@domain/enrollment/courses/course'
import type { LessonRecord } from '@domain/enrollment/lessons/lesson-record'
import type { SchoolDate } from '@domain/values/school-date'
import { type ClosedTerm, closedTermOf } from '../../billing/collections/term-closings'
import type { Stage } from '../../runtime/database'
import { courses } from '../collections/courses'
import { lessonRecords as lessonRecordsCollection } from '../collections/lesson-records'

export interface FoundLesson {
  readonly course: Course
  readonly record: LessonRecord | null
  readonly isClosed: boolean
}

/** From course documents: adds `lessonRecords`, what was said of the lesson of one day, one document or none. */
export function recordOnStage(date: SchoolDate): Stage {
  return {
    $lookup: {
      from: lessonRecordsCollection.name,
      let: { courseId: '$_id' },
      pipeline: [{ $match: { $expr: { $eq: ['$courseId', '$$courseId'] } } }, { $match: { date } }],
      as: 'lessonRecords',
    },
  }
}

export async function findLesson(courseId: string, date: SchoolDate): Promise<FoundLesson | null> {
  type Row = Course & { readonly lessonRecords: readonly LessonRecord[]; readonly closings: readonly ClosedTerm[] }
  const [row] = await courses.aggregate<Row>([
    { $match: { _id: courseId } },
    recordOnStage(date),
    closedTermOf('$planId'),
  ])
  if (row === undefined) return null
  const { lessonRecords, closings, ...course } = row
  return { course, record: lessonRecords[0] ?? null, isClosed: closings.length > 0 }
}
