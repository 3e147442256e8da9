// Reads a school's courses of the term with their rolls and teachers, in one round trip.
import type { Course, Plan } from '@domain/enrollment/courses/course'
import type { SeatRoll } from '@domain/enrollment/seats/enrollment'
import type { SchoolDate } from '@domain/values/school-date'
import { type ClosedTerm, closedTermOf } from '../../billing/collections/term-closings'
import { teachersOf } from '../../identity/collections/people'
import { readSchools } from '../../identity/collections/schools'
import { coursesOfPlan } from '../collections/courses'
import { planInForce } from '../collections/plans'
import { rollOf, WHOLE_ROLL } from '../collections/seat-rolls'

type Met = Course & { readonly rolls: readonly SeatRoll[] }

interface Row {
  readonly name: string
  readonly plan?: Plan
  readonly courses: readonly Met[]
  readonly closings: readonly ClosedTerm[]
  readonly teachers: readonly { readonly _id: string; readonly name: string }[]
}

export interface SchoolSessions extends Pick<Row, 'teachers'> {
  readonly schoolName: string
  readonly plan: Plan
  readonly courses: readonly Course[]
  /** By course. */
  readonly rolls: ReadonlyMap<string, SeatRoll>
  readonly isClosed: boolean
}

/** Null: there is no such school, or it has no term. */
export async function findSchoolSessions(schoolId: string, today: SchoolDate): Promise<SchoolSessions | null> {
  const [row] = await readSchools<Row>(
    [schoolId],
    [
      planInForce('$_id', today),
      { $project: { name: 1, plan: { $arrayElemAt: ['$plans', 0] } } },
      coursesOfPlan([{ $sort: { code: 1 } }, { $unset: ['about', 'consumables'] }, rollOf(WHOLE_ROLL)]),
      closedTermOf('$plan._id'),
      teachersOf(schoolId, today),
    ],
  )
  if (row?.plan === undefined) return null
  const { name, plan, courses, closings, teachers } = row
  const rolls = new Map(courses.flatMap(({ _id, rolls: [roll] }) => (roll === undefined ? [] : [[_id, roll] as const])))
  return {
    schoolName: name,
    plan,
    courses: courses.map(({ rolls: _, ...course }) => course),
    rolls,
    isClosed: closings.length > 0,
    teachers,
  }
}

/** A school's course among them; null: there is none such. */
export async function locateCourse({ schoolId, courseId }: CourseAsked, today: SchoolDate) {
  const school = await findSchoolSessions(schoolId, today)
  const course = school?.courses.find(({ _id }) => _id === courseId)
  if (school === null || course === undefined) return null
  return { subject: { kind: 'school', schoolId } as const, found: { ...school, course } }
}

interface CourseAsked {
  readonly schoolId: string
  readonly courseId: string
}

export type FoundCourse = SchoolSessions & { readonly course: Course }
