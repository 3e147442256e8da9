// Finds courses in a plan that need the same teacher or room at the same time.
import type { CourseColumn } from './course-plan-columns'
import type { CourseRow, CourseTerms } from './course-plan-rows'

export interface PlanClash {
  readonly column: CourseColumn
  readonly code: 'TEACHER_CLASH' | 'PLACE_CLASH'
  readonly found: string | null
  /** The row of the earlier course. */
  readonly row: number
}

/** Places that hold several groups at once: 各班教室, 操场. */
const SHARED_PLACE = /^(各|本班)|操场|运动场/

/** The first earlier course with the same teacher, and the first in the same place. */
export function findClashes(course: CourseTerms, earlier: readonly CourseRow[]): PlanClash[] {
  const together = earlier.filter((other) => meet(course, other.course))
  const sameTeacher = together.find((other) => teacherOf(other.course) === teacherOf(course))
  const samePlace = together.find((other) => other.course.place === course.place && !SHARED_PLACE.test(course.place))
  const teacherColumn = course.teacherId === null ? 'teacherName' : 'teacherNumber'
  return [
    ...(sameTeacher ? [clash(teacherColumn, 'TEACHER_CLASH', { row: sameTeacher.row, found: null })] : []),
    ...(samePlace ? [clash('place', 'PLACE_CLASH', { row: samePlace.row, found: course.place })] : []),
  ]
}

function clash(column: CourseColumn, code: PlanClash['code'], rest: Pick<PlanClash, 'row' | 'found'>): PlanClash {
  return { column, code, ...rest }
}

/** An outside teacher has no number: the same name of the same provider is the same person. */
function teacherOf({ teacherId, teacherName, providerName }: CourseTerms): string {
  return teacherId ?? `${providerName ?? ''}/${teacherName}`
}

/** True when some date has a lesson of both, and their times overlap; touching ends do not. */
function meet(a: CourseTerms, b: CourseTerms): boolean {
  const overlaps = a.slots.some((one) =>
    b.slots.some((two) => one.weekday === two.weekday && one.from < two.until && two.from < one.until),
  )
  if (!overlaps) return false
  const dates = new Set(a.lessonDates)
  return b.lessonDates.some((date) => dates.has(date))
}
