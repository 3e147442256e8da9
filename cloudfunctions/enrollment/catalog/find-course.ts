// Reads courses with their plan, their seats and, if asked, one child.

import type { Waiver } from '@domain/billing/waivers/waiver'
import type { Course, Plan } from '@domain/enrollment/courses/course'
import type { Draw } from '@domain/enrollment/draws/draw'
import type { PupilTerm, SeatRoll } from '@domain/enrollment/seats/enrollment'
import type { ServiceBasis } from '@domain/enrollment/seats/service-basis'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { waiversOfPupil } from '../../billing/collections/waivers'
import { type KinRow, kinOfPupil } from '../../identity/collections/guardian-stages'
import { pupilWithId } from '../../identity/collections/pupils'
import type { Stage } from '../../runtime/database'
import { type BasisRow, basisOf, basisStages } from '../children/basis-stages'
import { courses } from '../collections/courses'
import { drawOfPlan } from '../collections/draws'
import { planOf } from '../collections/plans'
import { recordOfChild } from '../collections/pupil-terms'
import { type OwnSeats, ownSeatsStage, rollOf, WHOLE_ROLL } from '../collections/seat-rolls'

type Joined<Roll> = Course & { readonly plans: readonly Plan[]; readonly rolls: readonly Roll[] }
type WithDraw = { readonly draws: readonly Draw[] }
type JoinedPupil = Pupil & BasisRow & KinRow & { readonly waivers: readonly Waiver[] }
type WithChild<Roll> = Joined<Roll> &
  WithDraw & {
    readonly pupils: readonly JoinedPupil[]
    readonly terms: readonly PupilTerm[]
  }

/** One course, its plan and its roll. */
export interface CourseWithRoll<Roll> {
  readonly course: Course
  readonly plan: Plan
  readonly roll: Roll
}

/** …and one child of the same school with its record of the term (null before the first enrollment). */
export interface ChildInCourse<Roll> extends CourseWithRoll<Roll> {
  readonly pupil: Pupil
  readonly basis: ServiceBasis
  readonly record: PupilTerm | null
  readonly waivers: readonly Waiver[]
  /** The plan's, if it has one. */
  readonly draw: Draw | null
  /** Everyone with a grant for the child. */
  readonly people: KinRow['people']
}

export async function findCourseWithRoll(courseId: string): Promise<CourseWithRoll<SeatRoll> | null> {
  const [row] = await courses.aggregate<Joined<SeatRoll>>([{ $match: { _id: courseId } }, planOf, rollOf(WHOLE_ROLL)])
  return row ? courseOf(row) : null
}

/** Null unless both are there and belong to one school: a foreign child in a course is "not there". */
export function findChildInCourse(pupilId: string, courseId: string): Promise<ChildInCourse<OwnSeats> | null> {
  return readChildInCourse<OwnSeats>(pupilId, courseId, ownSeatsStage(pupilId))
}

/** With the whole roll, for changing the order of seats. */
export function findChildWithRoll(pupilId: string, courseId: string): Promise<ChildInCourse<SeatRoll> | null> {
  return readChildInCourse<SeatRoll>(pupilId, courseId, WHOLE_ROLL)
}

async function readChildInCourse<Roll>(
  pupilId: string,
  courseId: string,
  rollStage: Stage,
): Promise<ChildInCourse<Roll> | null> {
  const [row] = await courses.aggregate<WithChild<Roll>>([
    { $match: { _id: courseId } },
    planOf,
    drawOfPlan,
    rollOf(rollStage),
    pupilWithId(pupilId, [waiversOfPupil, ...kinOfPupil, ...basisStages]),
    recordOfChild(pupilId),
  ])
  if (row === undefined) return null
  const { pupils, terms, draws, ...joined } = row
  const found = courseOf(joined)
  const [joinedPupil] = pupils
  if (found === null || joinedPupil?.schoolId !== found.course.schoolId) return null
  const { waivers, consents, erasures, people, ...pupil } = joinedPupil
  return {
    ...found,
    pupil,
    basis: basisOf(joinedPupil),
    record: terms[0] ?? null,
    waivers,
    people,
    draw: draws[0] ?? null,
  }
}

function courseOf<Roll>({ plans, rolls, ...course }: Joined<Roll>): CourseWithRoll<Roll> | null {
  const [plan] = plans
  const [roll] = rolls
  return plan && roll ? { course, plan, roll } : null
}
