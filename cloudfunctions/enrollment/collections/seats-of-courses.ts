// A stage of seatRolls: the seats of several courses in one list.
import type { Stage } from '../../runtime/database'
import { seatRolls } from './seat-rolls'

/** Adds `rolls` and `claims`: the rolls of the courses whose ids stand in `field`, and all their seats in one list. */
export function seatsOfCourses(field: string): readonly Stage[] {
  const all = { $reduce: { input: '$rolls.seated', initialValue: [], in: { $concatArrays: ['$$value', '$$this'] } } }
  return [
    { $lookup: { from: seatRolls.name, localField: field, foreignField: '_id', as: 'rolls' } },
    { $addFields: { claims: all } },
  ]
}
