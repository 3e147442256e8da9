// Joins to a read whether a plan's term is closed; nothing behind its figures may change then.
import type { Stage } from '../../runtime/database'
import { termClosings } from '../collections/term-closings'

export interface ClosedTerm {
  readonly _id: string
}

/** Adds `closings`, one document or none. `planField` names the plan's id, such as `$planId`. */
export function closingStage(planField: string): Stage {
  return {
    $lookup: {
      from: termClosings.name,
      let: { planId: planField },
      pipeline: [{ $match: { $expr: { $eq: ['$_id', '$$planId'] } } }, { $project: { _id: 1 } }],
      as: 'closings',
    },
  }
}
