// Reads the courses a teacher gives this term at each school, with seats taken.
import type { Course } from '@domain/enrollment/courses/course'
import type { LessonRecord } from '@domain/enrollment/lessons/lesson-record'
import type { SchoolDate } from '@domain/values/school-date'
import { schools } from '../../identity/collections/schools'
import { courses } from '../collections/courses'
import { planInForce } from '../collections/plans'
import { recordOnStage } from '../lessons/lesson-course-store'
import { rollOfCourseStage, type Seats, seatsStage } from '../seats/seat-stages'

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
  return schools.aggregate<TeachingSchool>([
    { $match: { _id: { $in: schoolIds } } },
    planInForce('$_id', today),
    {
      $lookup: {
        from: courses.name,
        let: { planId: { $arrayElemAt: ['$plans._id', 0] } },
        pipeline: [
          { $match: { $expr: { $eq: ['$planId', '$$planId'] } } },
          { $match: { teacherId } },
          { $sort: { code: 1 } },
          rollOfCourseStage(seatsStage),
          recordOnStage(today),
        ],
        as: 'courses',
      },
    },
    { $project: { name: 1, courses: 1 } },
  ])
}
