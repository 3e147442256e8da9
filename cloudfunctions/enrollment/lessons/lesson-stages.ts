// Joins canceled lessons and courses that need consumables to another context's read.
import type { Course } from '@domain/enrollment/courses/course'
import type { LessonRecord } from '@domain/enrollment/lessons/lesson-record'
import type { Stage } from '../../runtime/database'
import { courses } from '../collections/courses'
import { lessonRecords } from '../collections/lesson-records'

export type CanceledLesson = Pick<LessonRecord, '_id' | 'courseId' | 'date' | 'cancelReason'>
export type Material = Pick<Course, '_id' | 'title' | 'consumables'>

const ofPlan: Stage = { $match: { $expr: { $eq: ['$planId', '$$planId'] } } }

/** Adds `canceled`: the lessons of the plan named by `planField` that did not take place. */
export function canceledLessonsStage(planField: string): Stage {
  const pipeline = [ofPlan, { $match: { state: 'CANCELED' } }, { $project: { courseId: 1, date: 1, cancelReason: 1 } }]
  return { $lookup: { from: lessonRecords.name, let: { planId: planField }, pipeline, as: 'canceled' } }
}

/** Adds `materials`: the courses of the plan that need some. */
export function materialsStage(planField: string): Stage {
  const pipeline = [
    ofPlan,
    { $match: { 'consumables.0': { $exists: true } } },
    { $project: { title: 1, consumables: 1 } },
  ]
  return { $lookup: { from: courses.name, let: { planId: planField }, pipeline, as: 'materials' } }
}
