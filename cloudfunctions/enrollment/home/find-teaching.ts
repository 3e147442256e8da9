// Reads the courses a teacher gives this term at each school, with seats taken.
import type { Course } from '@domain/enrollment/courses/course'
import type { LessonRecord } from '@domain/enrollment/lessons/lesson-record'
import type { SchoolDate } from '@domain/values/school-date'
import { readSchools } from '../../identity/collections/schools'
import { coursesOfPlan } from '../collections/courses'
import { lessonOn } from '../collections/lesson-records'
import { planInForce } from '../collections/plans'
import { rollOf, type Seats, seatsStage } from '../collections/seat-rolls'

/** With what was said of today's lesson, if anything was. */
export type TaughtCourse = Course & {
  readonly rolls: readonly Seats[]
  readonly lessonRecords: readonly LessonRecord[]
}

export interface TeachingSchool {
  readonly name: string
  readonly courses: readonly TaughtCourse[]
}

/** One round trip, however many schools. */
export function findTeaching(
  schoolIds: readonly string[],
  teacherId: string,
  today: SchoolDate,
): Promise<readonly TeachingSchool[]> {
  const taught = [
    { $match: { $or: [{ teacherId }, { 'earlier.teacherId': teacherId }, { 'changed.teacherId': teacherId }] } },
    { $sort: { code: 1 } },
    rollOf(seatsStage),
    lessonOn(today),
  ]
  return readSchools<TeachingSchool>(schoolIds, [
    planInForce('$_id', today),
    { $project: { name: 1, plan: { $arrayElemAt: ['$plans', 0] } } },
    coursesOfPlan(taught),
    { $project: { name: 1, courses: 1 } },
  ])
}
