// Joins seat counts and one child's own claim from the seat rolls, never the list of names.
import type { Claim } from '@domain/enrollment/seats/enrollment'
import type { Stage } from '../../runtime/database'
import { seatRolls } from '../collections/seat-rolls'

/** How full a course is. `_id` is the course's. */
export interface Seats {
  readonly _id: string
  readonly capacity: number
  readonly seatsLeft: number
  readonly waiting: number
}

/** How full a course is, and what one child has in it. */
export interface OwnSeats extends Seats {
  readonly seatedClaims: readonly Claim[]
  readonly waitingClaims: readonly Claim[]
  /** From 0; −1 when not in line. */
  readonly place: number
}

const counts = { capacity: 1, seatsLeft: 1, waiting: { $size: '$waiting' } }

export const seatsStage: Stage = { $project: counts }

export function ownSeatsStage(pupilId: string, also: Readonly<Record<string, 1>> = {}): Stage {
  // Literal: an id beginning with $ must not be read as a field.
  const id = { $literal: pupilId }
  const own = (list: string) => ({ $filter: { input: list, as: 'claim', cond: { $eq: ['$$claim.pupilId', id] } } })
  return {
    $project: {
      ...counts,
      ...also,
      seatedClaims: own('$seated'),
      waitingClaims: own('$waiting'),
      place: { $indexOfArray: ['$waiting.pupilId', id] },
    },
  }
}

/** Adds `rolls`: those of the plan named by `planField`, each after `stage`. */
export function rollsOfPlanStage(planField: string, stage: Stage): Stage {
  return {
    $lookup: {
      from: seatRolls.name,
      let: { planId: planField },
      pipeline: [{ $match: { $expr: { $eq: ['$planId', '$$planId'] } } }, stage],
      as: 'rolls',
    },
  }
}

/** Adds `rolls`: the one of this course, after `stage`. */
export function rollOfCourseStage(stage: Stage): Stage {
  return {
    $lookup: {
      from: seatRolls.name,
      let: { courseId: '$_id' },
      pipeline: [{ $match: { $expr: { $eq: ['$_id', '$$courseId'] } } }, stage],
      as: 'rolls',
    },
  }
}
