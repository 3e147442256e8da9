// Publishes an edited course without the plan's steps, by the same rule and the same roll.
import { changeCourse } from '@domain/enrollment/course-changes/change-course'
import type { Course, Term } from '@domain/enrollment/courses/course'
import { lessonDates } from '@domain/enrollment/courses/lesson-dates'
import { dateAt, type SchoolDate } from '@domain/values/school-date'
import { readAll, rollOf, stored } from '../world/stored'
import { term } from '../world/world'

export interface Edit
  extends Partial<Pick<Course, 'slots' | 'place' | 'teacherId' | 'teacherName' | 'pricePerLesson' | 'capacity'>> {
  readonly lessons?: number
  readonly closures?: Term['closures']
}

export async function courseNow(courseId: string): Promise<Course> {
  const [course] = await readAll<Course>('courses', { _id: courseId })
  if (course === undefined) throw new Error(`no course ${courseId}`)
  return course
}

/** `startsOn`: the first day the course could have had a lesson, as its plan says. */
export async function publishEdit(
  courseId: string,
  { lessons, closures = [], ...edit }: Edit,
  { now, startsOn }: { readonly now: number; readonly startsOn: SchoolDate },
): Promise<Course> {
  const [current, roll] = await Promise.all([courseNow(courseId), rollOf(courseId)])
  const closed = { ...term, closures }
  const terms = { ...current, ...edit }
  const wish = { term: closed, kind: terms.kind, slots: terms.slots, startsOn }
  const asked = lessonDates({ ...wish, lessons: lessons ?? current.lessonDates.length })
  const dates = asked.ok ? asked : lessonDates({ ...wish, lessons: null })
  if (!dates.ok) throw new Error('no school day fits')
  const hasPupils = roll.seated.length > 0
  const wanted = { ...terms, lessonDates: dates.value }
  const { _id, ...after } = changeCourse(current, wanted, { term: closed, now, today: dateAt(now), hasPupils })
  await stored('courses').doc(_id).set(after)
  await stored('seatRolls')
    .where({ _id })
    .update({ touchedAt: now, rev: roll.rev + 1 })
  return { _id, ...after }
}
