// Reads a school's day in one round trip: plan, courses, lesson records, substitutes.
// Includes how full each course is and whether the term is closed.
import type { Course, Plan } from '@domain/enrollment/courses/course'
import type { LessonRecord } from '@domain/enrollment/lessons/lesson-record'
import type { SchoolDate } from '@domain/values/school-date'
import { type ClosedTerm, closedTermOf } from '../../billing/collections/term-closings'
import { teachersOf } from '../../identity/collections/people'
import { readSchools } from '../../identity/collections/schools'
import type { Stage } from '../../runtime/database'
import { coursesOfPlan } from '../collections/courses'
import { lessonsOfPlan } from '../collections/lesson-records'
import { planOn, type TermOfPlan, termsOfSchool } from '../collections/plans'
import { rollOf, type Seats, seatsStage } from '../collections/seat-rolls'

export type CourseOfDay = Pick<
  Course,
  | '_id'
  | 'title'
  | 'kind'
  | 'slots'
  | 'lessonDates'
  | 'place'
  | 'teacherId'
  | 'teacherName'
  | 'providerName'
  | 'earlier'
  | 'changed'
  | 'changedRev'
> & { readonly rolls: readonly Seats[] }

/** What was said of a course's lessons on one day, all courses together. */
export interface SaidOnDay {
  readonly _id: SchoolDate
  readonly courseIds: readonly string[]
  readonly unsigned: number
}

export interface SchoolDay {
  /** On a day between terms the one over last, so that what is left of it can be found. */
  readonly plan: Plan | null
  /** The terms to choose from. */
  readonly termPlans: readonly TermOfPlan[]
  readonly isClosed: boolean
  readonly courses: readonly CourseOfDay[]
  readonly records: readonly LessonRecord[]
  readonly said: readonly SaidOnDay[]
  readonly teachers: readonly { readonly _id: string; readonly name: string }[]
}

type Row = Omit<SchoolDay, 'plan' | 'isClosed'> & {
  readonly plan?: Plan
  readonly closings: readonly ClosedTerm[]
}

/** Null: there is no such school. `plan` null: none has begun by that day. */
export async function findSchoolDay(schoolId: string, date: SchoolDate, today: SchoolDate): Promise<SchoolDay | null> {
  const [row] = await readSchools<Row>(
    [schoolId],
    [
      planOn('$_id', date),
      { $project: { plan: { $arrayElemAt: ['$plans', 0] } } },
      termsOfSchool('$_id'),
      coursesOfPlan([{ $sort: { code: 1 } }, rollOf(seatsStage), { $project: SHOWN }]),
      lessonsOfPlan('records', [{ $match: { date } }]),
      lessonsOfPlan('said', [{ $match: { date: { $lte: today } } }, SAID_BY_DAY]),
      closedTermOf('$plan._id'),
      teachersOf(schoolId, today),
    ],
  )
  if (row === undefined) return null
  const { plan = null, closings, ...rest } = row
  return { ...rest, plan, isClosed: closings.length > 0 }
}

const SHOWN = {
  title: 1,
  kind: 1,
  slots: 1,
  lessonDates: 1,
  place: 1,
  teacherId: 1,
  teacherName: 1,
  providerName: 1,
  earlier: 1,
  changed: 1,
  changedRev: 1,
  rolls: 1,
} as const

const UNSIGNED = { $and: [{ $eq: ['$state', 'DELIVERED'] }, { $eq: ['$signedBy', null] }] }
const SAID_BY_DAY: Stage = {
  $group: { _id: '$date', courseIds: { $push: '$courseId' }, unsigned: { $sum: { $cond: [UNSIGNED, 1, 0] } } },
}
