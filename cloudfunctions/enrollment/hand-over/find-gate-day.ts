// Reads a school's afternoon in one round trip: lessons, children, kin, and what gates marked.
import type { DayChange } from '@domain/enrollment/absences/day-change'
import type { Course } from '@domain/enrollment/courses/course'
import type { CustodyBar } from '@domain/enrollment/hand-over/custody-bar'
import type { DayClosing } from '@domain/enrollment/hand-over/day-closing'
import type { GateDay } from '@domain/enrollment/hand-over/gate-mark'
import type { GatePlan } from '@domain/enrollment/hand-over/gate-plan'
import { type Leaving, leavingsOf } from '@domain/enrollment/hand-over/leaving-of'
import type { LeavingPaper } from '@domain/enrollment/hand-over/leaving-way'
import type { LessonRecord } from '@domain/enrollment/lessons/lesson-record'
import type { RollCall } from '@domain/enrollment/roll-call/roll-call'
import type { Claim, SeatRoll } from '@domain/enrollment/seats/enrollment'
import type { Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { School } from '@domain/identity/schools/school'
import { addDays, type SchoolDate } from '@domain/values/school-date'
import { peopleWhere, peopleWithChildren } from '../../identity/collections/people'
import { pupilsIn } from '../../identity/collections/pupils'
import { readSchools } from '../../identity/collections/schools'
import { coursesOfPlan } from '../collections/courses'
import { barsOf } from '../collections/custody-bars'
import { changesOfClaims } from '../collections/day-changes'
import { closingOn } from '../collections/day-closings'
import { gateDaysOn } from '../collections/gate-days'
import { gatePlanOf } from '../collections/gate-plans'
import { papersOf } from '../collections/leaving-papers'
import { lessonsOfPlan } from '../collections/lesson-records'
import { planOn } from '../collections/plans'
import { rollCallsOfCourses } from '../collections/roll-calls'
import { seatsOfCourses } from '../collections/seats-of-courses'

interface Row extends School {
  readonly gatePlans: readonly GatePlan[]
  readonly courses: readonly Course[]
  readonly rolls: readonly SeatRoll[]
  readonly claims: readonly Claim[]
  readonly canceled: readonly Pick<LessonRecord, 'courseId'>[]
  readonly changes: readonly DayChange[]
  readonly pupils: readonly Pupil[]
  readonly people: readonly Person[]
  readonly papers: readonly LeavingPaper[]
  readonly bars: readonly CustodyBar[]
  readonly rollCalls: readonly RollCall[]
  readonly gateDays: readonly GateDay[]
  readonly closings: readonly DayClosing[]
  readonly staff: readonly Person[]
}

export interface SchoolAfternoon extends Omit<Row, 'gatePlans' | 'closings'> {
  readonly date: SchoolDate
  readonly gatePlan: GatePlan | null
  readonly closing: DayClosing | null
  readonly leavings: readonly Leaving[]
}

export async function findGateDay(schoolId: string, date: SchoolDate): Promise<SchoolAfternoon | null> {
  const [row] = await readSchools<Row>(
    [schoolId],
    [
      gatePlanOf('_id'),
      planOn('$_id', date),
      { $addFields: { plan: { $arrayElemAt: ['$plans', 0] } } },
      coursesOfPlan([{ $match: { lessonDates: date } }, { $unset: ['about', 'consumables'] }]),
      ...seatsOfCourses('courses._id'),
      lessonsOfPlan('canceled', [{ $match: { date, state: 'CANCELED' } }, { $project: { courseId: 1 } }]),
      ...changesOfClaims('claims', date, addDays(date, -1)),
      pupilsIn('claims.pupilId', '_id'),
      peopleWithChildren('claims.pupilId'),
      papersOf('claims.pupilId'),
      barsOf('claims.pupilId'),
      ...rollCallsOfCourses(date),
      gateDaysOn(schoolId, date),
      closingOn(schoolId, date),
      peopleWhere({ grants: { $elemMatch: { schoolId, role: { $in: ['dutyTeacher', 'schoolAdmin'] } } } }, 'staff'),
    ],
  )
  if (row === undefined) return null
  const { gatePlans, closings, ...afternoon } = row
  const leavings = leavingsOf({ lessons: lessonsHeld(row), changes: row.changes, date })
  return { ...afternoon, date, gatePlan: gatePlans[0] ?? null, closing: closings[0] ?? null, leavings }
}

function lessonsHeld({ courses, rolls, canceled }: Pick<Row, 'courses' | 'rolls' | 'canceled'>) {
  return courses
    .filter(({ _id }) => !canceled.some(({ courseId }) => courseId === _id))
    .map((course) => ({ course, roll: rolls.find(({ _id }) => _id === course._id) }))
}
