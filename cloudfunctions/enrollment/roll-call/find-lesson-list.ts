// Reads a lesson with its children, what their families said, and its roll call, in one round trip.
import type { DayChange } from '@domain/enrollment/absences/day-change'
import type { Course } from '@domain/enrollment/courses/course'
import type { LessonRecord } from '@domain/enrollment/lessons/lesson-record'
import { expectedOn } from '@domain/enrollment/roll-call/expected-on'
import type { RollCall } from '@domain/enrollment/roll-call/roll-call'
import type { SeatRoll } from '@domain/enrollment/seats/enrollment'
import { isOff } from '@domain/enrollment/sessions/changed-sessions'
import type { Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { SchoolDate } from '@domain/values/school-date'
import { peopleWhere } from '../../identity/collections/people'
import { pupilsIn } from '../../identity/collections/pupils'
import { courses } from '../collections/courses'
import { changesOfClaims } from '../collections/day-changes'
import { lessonOn } from '../collections/lesson-records'
import { rollCallOn } from '../collections/roll-calls'
import { rollOf, WHOLE_ROLL } from '../collections/seat-rolls'

interface Row extends Course {
  readonly rolls: readonly SeatRoll[]
  readonly changes: readonly DayChange[]
  readonly pupils: readonly Pupil[]
  readonly people: readonly Person[]
  readonly lessonRecords: readonly LessonRecord[]
  readonly rollCalls: readonly RollCall[]
}

export interface LessonList extends Pick<Row, 'changes' | 'pupils' | 'people'> {
  readonly course: Course
  readonly roll: SeatRoll | undefined
  readonly rollCall: RollCall | null
  readonly isCanceled: boolean
  readonly date: SchoolDate
}

/** `kin`: children whose guardians may have to be told. */
export async function findLessonList(
  courseId: string,
  date: SchoolDate,
  kin: readonly string[] = [],
): Promise<LessonList | null> {
  const [row] = await courses.aggregate<Row>([
    { $match: { _id: courseId } },
    rollOf(WHOLE_ROLL),
    { $addFields: { claims: { $ifNull: [{ $arrayElemAt: ['$rolls.seated', 0] }, []] } } },
    ...changesOfClaims('claims', date),
    pupilsIn('claims.pupilId', '_id'),
    peopleWhere({ 'grants.pupilId': { $in: kin } }),
    lessonOn(date),
    ...rollCallOn(date),
    { $unset: 'claims' },
  ])
  if (row === undefined) return null
  const { rolls, changes, pupils, people, lessonRecords, rollCalls, ...course } = row
  const isCanceled = isOff(course, date) || lessonRecords.some(({ state }) => state === 'CANCELED')
  return { course, roll: rolls[0], changes, pupils, people, rollCall: rollCalls[0] ?? null, isCanceled, date }
}

/** Null: no lesson that day, or it was canceled. */
export function expectedIn({ course, roll, changes, date, isCanceled }: LessonList) {
  return isCanceled ? null : expectedOn({ course, roll, changes, date })
}
