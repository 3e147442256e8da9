// Writes what a course-plan import changes; whatever can be seen meanwhile is complete.
import type { PlanDifference } from '@domain/enrollment/course-plans/course-plan-difference'
import type { Course } from '@domain/enrollment/courses/course'
import { inParallel } from '../../runtime/in-parallel'
import { changeCourses, insertCourses } from '../collections/courses'
import { changePlans, insertPlans } from '../collections/plans'
import { changeCapacity, insertRolls, touchRolls } from '../collections/seat-rolls'

/** Seat rolls before courses before the plan. */
export async function writeCoursePlan(difference: PlanDifference, now: number): Promise<void> {
  const { addedRolls, courses, seats, plans } = difference
  await insertRolls(addedRolls)
  await insertCourses(courses.added)
  await inParallel(courses.changed, ({ ids, values }) => changeCourses(ids, values))
  await touchRolls(
    courses.changed.flatMap(({ ids, values }) => (isSeenByFamilies(values) ? ids : [])),
    now,
  )
  await inParallel(seats, ({ courseId, capacity }) => changeCapacity(courseId, capacity, now))
  await insertPlans(plans.added)
  await inParallel(plans.changed, ({ ids, values }) => changePlans(ids, values))
}

/** What an enrollment copies of its course. */
const COPIED = [
  'title',
  'slots',
  'lessonDates',
  'place',
  'teacherName',
  'earlier',
  'changed',
  'change',
  'ending',
] as const

function isSeenByFamilies(values: Partial<Course>): boolean {
  return COPIED.some((field) => field in values)
}
