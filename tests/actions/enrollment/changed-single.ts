// Changes a single lesson of a course through the clerk's own action, for tests of random edits.
import type { Course } from '@domain/enrollment/courses/course'
import { isSchoolDay } from '@domain/enrollment/courses/school-calendar'
import { plannedDates } from '@domain/enrollment/sessions/changed-sessions'
import { addDays, dateAt, type SchoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { call } from '../world/district'
import { LOGIN_OF, term } from '../world/world'
import { courseNow } from './published-edit'

/** Of the lessons to come, the `nth`; BACK: of those that were changed. */
export interface SingleWish {
  readonly single: 'MOVE' | 'OFF' | 'BACK'
  readonly nth: number
}

/** The course afterwards, whatever became of the wish. */
export async function changeSingle(cloud: LocalCloud, courseId: string, { single, nth }: SingleWish): Promise<Course> {
  const course = await courseNow(courseId)
  const today = dateAt(cloud.clock.now())
  const known = single === 'BACK' ? (course.changed ?? []).map((one) => one.planned) : plannedDates(course)
  const ahead = known.filter((date) => date > today)
  const planned = ahead[nth % Math.max(1, ahead.length)]
  if (planned === undefined) return course
  const about = { schoolId: course.schoolId, courseId, planned }
  const login = LOGIN_OF('schoolAdmin')
  if (single === 'BACK') await call(cloud, login, { name: 'enrollment.restoreSession', input: about })
  else
    await call(cloud, login, {
      name: 'enrollment.changeSession',
      input: { ...about, ...wishFor(single, course, planned) },
    })
  return courseNow(courseId)
}

function wishFor(single: 'MOVE' | 'OFF', course: Course, planned: SchoolDate) {
  if (single === 'OFF') return { to: null, isOwed: true, cause: 'SCHOOL' } as const
  const date = freeDay(course, planned)
  const to = { date, from: '16:10', until: '17:10', place: '科创楼 401', substituteId: null }
  return { to, isOwed: false, cause: 'SCHOOL' } as const
}

function freeDay(course: Pick<Course, 'lessonDates'>, after: SchoolDate): SchoolDate {
  const next = addDays(after, 1)
  return isSchoolDay(next, term) && !course.lessonDates.includes(next) ? next : freeDay(course, next)
}
