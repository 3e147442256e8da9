// The collection lessonRecords: its documents, its indexes, and the way to them.
import type { LessonRecord } from '@domain/enrollment/lessons/lesson-record'
import { defineCollection, index } from '../../runtime/collection'

/** _id: `${courseId}:${date}`. */
export const lessonRecords = defineCollection<LessonRecord>({
  name: 'lessonRecords',
  indexes: [index('plan', ['planId', 'date']), index('course', ['courseId', 'date'])],
})
