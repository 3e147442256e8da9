// Reads a plan's draw with its courses and seats, in one round trip.
import type { Course } from '@domain/enrollment/courses/course'
import type { Draw } from '@domain/enrollment/draws/draw'
import { isInDraw } from '@domain/enrollment/wishes/by-wishes'
import type { Stage } from '../../runtime/database'
import { coursesNamed } from '../collections/courses'
import { draws } from '../collections/draws'
import { reservedOfPupil } from '../collections/reserved-seats'
import { type OwnSeats, ownSeatsStage, type Seats, seatRolls, seatsStage } from '../collections/seat-rolls'

export interface DrawnCourses<Roll> {
  readonly draw: Draw
  readonly courses: readonly Course[]
  readonly rolls: ReadonlyMap<string, Roll>
  /** Kept for the child that was named. */
  readonly reserved: readonly string[]
}

type Row<Roll> = Draw & {
  readonly courses: readonly Course[]
  readonly rolls: readonly (Roll & { readonly _id: string })[]
  readonly reserved?: readonly { readonly courseId: string }[]
}

export function findDrawnCourses(planId: string): Promise<DrawnCourses<Seats> | null> {
  return read<Seats>(planId, [seatsOfPlanNamed(planId)])
}

export function findDrawnCoursesOf(planId: string, pupilId: string): Promise<DrawnCourses<OwnSeats> | null> {
  return read<OwnSeats>(planId, [ownSeatsOfPlan(planId, pupilId), reservedOfPupil(planId, pupilId)])
}

async function read<Roll>(planId: string, stages: readonly Stage[]): Promise<DrawnCourses<Roll> | null> {
  const [row] = await draws.aggregate<Row<Roll>>([{ $match: { _id: planId } }, coursesNamed(planId), ...stages])
  if (row === undefined) return null
  const { courses, rolls, reserved = [], ...draw } = row
  return {
    draw,
    courses: courses.filter((course) => isInDraw(course, draw)),
    rolls: new Map(rolls.map((roll) => [roll._id, roll])),
    reserved: reserved.map(({ courseId }) => courseId),
  }
}

/** Adds `rolls`. */
export function seatsOfPlanNamed(planId: string): Stage {
  return { $lookup: { from: seatRolls.name, pipeline: [{ $match: { planId } }, seatsStage], as: 'rolls' } }
}

/** Adds `rolls`, with what one child has in each. */
export function ownSeatsOfPlan(planId: string, pupilId: string): Stage {
  const pipeline = [{ $match: { planId } }, ownSeatsStage(pupilId)]
  return { $lookup: { from: seatRolls.name, pipeline, as: 'rolls' } }
}
