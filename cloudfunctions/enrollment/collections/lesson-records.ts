// The collection lessonRecords: its documents, its indexes, and the way to them.
import type { LessonRecord } from '@domain/enrollment/lessons/lesson-record'
import { defineCollection, index } from '../../runtime/collection'
import { lessonRecordsFates } from './fates/lesson-records-fates'

/** _id: `${courseId}:${date}`. */
export const lessonRecords = defineCollection<LessonRecord>({
  name: 'lessonRecords',
  fates: lessonRecordsFates,
  indexes: [index('plan', ['planId', 'date']), index('course', ['courseId', 'date'])],
})
