// The collection lessonRecords: its documents, its indexes, and the way to them.
import type { LessonRecord } from '@domain/enrollment/lessons/lesson-record'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { lessonRecordsFates } from './fates/lesson-records-fates'

/** _id: `${courseId}:${date}`. */
export const lessonRecords = defineCollection<LessonRecord>({
  name: 'lessonRecords',
  fates: lessonRecordsFates,
  indexes: [index('plan', ['planId', 'date']), index('course', ['courseId', 'date'])],
})

export type CanceledLesson = Pick<LessonRecord, '_id' | 'courseId' | 'date' | 'cancelReason'>

/** Adds `canceled`: the lessons of the plan named by `planField` that did not take place. */
export function canceledLessonsOf(planField: string): Stage {
  const stages = [{ $match: { state: 'CANCELED' } }, { $project: { courseId: 1, date: 1, cancelReason: 1 } }]
  return joinStage({ from: lessonRecords.name, as: 'canceled', local: planField, foreign: 'planId', stages })
}

/** Adds `as` to documents that have their `plan`: the plan's lesson records, after `stages`. */
export function lessonsOfPlan(as: string, stages: readonly Stage[]): Stage {
  return joinStage({ from: lessonRecords.name, as, local: '$plan._id', foreign: 'planId', stages })
}
