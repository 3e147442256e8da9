// The collection courses: its documents, its indexes, and every read and write of it.
import type { Course } from '@domain/enrollment/courses/course'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { coursesFates } from './fates/courses-fates'

export const courses = defineCollection<Course>({
  name: 'courses',
  fates: coursesFates,
  indexes: [index('plan', ['planId', 'code'], true)],
})

/** A course that needs consumables. */
export type Material = Pick<Course, '_id' | 'title' | 'consumables'>

/** Adds `materials`: the courses of the plan named by `planField` that need some. */
export function materialsOf(planField: string): Stage {
  const stages = [{ $match: { 'consumables.0': { $exists: true } } }, { $project: { title: 1, consumables: 1 } }]
  return joinStage({ from: courses.name, as: 'materials', local: planField, foreign: 'planId', stages })
}

/** Adds `courses` to documents that have their `plan`, after `stages`. */
export function coursesOfPlan(stages: readonly Stage[]): Stage {
  return joinStage({ from: courses.name, as: 'courses', local: '$plan._id', foreign: 'planId', stages })
}

/** More than a plan may hold. */
const MOST_COURSES = 1_000

export function readCoursesOfPlan(planId: string): Promise<readonly Course[]> {
  return courses.find({ planId }, { limit: MOST_COURSES })
}

/** Courses already there stay as they are. */
export function insertCourses(added: readonly Course[]): Promise<void> {
  return courses.insertMissing(added)
}

export function changeCourses(ids: readonly string[], values: Partial<Course>): Promise<void> {
  return courses.updateAll(ids, { $set: values })
}

/** Adds `courses`: those of this plan, whatever document it is added to. */
export function coursesNamed(planId: string): Stage {
  return { $lookup: { from: courses.name, pipeline: [{ $match: { planId } }, { $sort: { code: 1 } }], as: 'courses' } }
}
