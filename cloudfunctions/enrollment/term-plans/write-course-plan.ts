// Writes what a course-plan import changes; whatever can be seen meanwhile is complete.
import type { PlanDifference } from '@domain/enrollment/course-plans/course-plan-difference'
import type { Course } from '@domain/enrollment/courses/course'
import type { SharedChange } from '@domain/workbooks/workbook-difference'
import { inParallel } from '../../runtime/in-parallel'
import { changeCourseDays, changeCourses, insertCourses } from '../collections/courses'
import { changePlans, insertPlans } from '../collections/plans'
import { changeCapacity, insertRolls, touchRolls } from '../collections/seat-rolls'

/** Seat rolls before courses before the plan. Null: a single lesson was changed meanwhile, and all is to be read again. */
export async function writeCoursePlan(
  difference: PlanDifference,
  current: readonly Course[],
  now: number,
): Promise<'WRITTEN' | null> {
  const { addedRolls, courses, seats, plans } = difference
  await insertRolls(addedRolls)
  await insertCourses(courses.added)
  let isWritten = true
  await inParallel(atOneRevision(courses.changed, current), async ({ ids, values, rev }) => {
    if (!('lessonDates' in values || 'changed' in values)) await changeCourses(ids, values)
    else if (!(await changeCourseDays(ids, values, rev))) isWritten = false
  })
  await touchRolls(
    courses.changed.flatMap(({ ids, values }) => (isSeenByFamilies(values) ? ids : [])),
    now,
  )
  if (!isWritten) return null
  await inParallel(seats, ({ courseId, capacity }) => changeCapacity(courseId, capacity, now))
  await insertPlans(plans.added)
  await inParallel(plans.changed, ({ ids, values }) => changePlans(ids, values))
  return 'WRITTEN'
}

interface ChangeAt extends SharedChange<Course> {
  /** Of the single lessons of all of them; null: there never were any. */
  readonly rev: number | null
}

function atOneRevision(changes: PlanDifference['courses']['changed'], current: readonly Course[]): ChangeAt[] {
  const revs = new Map(current.map(({ _id, changedRev }) => [_id, changedRev ?? null]))
  const revOf = (id: string) => revs.get(id) ?? null
  return changes.flatMap(({ ids, values }) =>
    [...new Set(ids.map(revOf))].map((rev) => ({ values, rev, ids: ids.filter((id) => revOf(id) === rev) })),
  )
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
