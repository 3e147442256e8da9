// The collection seatRolls: its documents, its indexes, and the way to them.
import type { SeatRoll } from '@domain/enrollment/seats/enrollment'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { seatRollsFates } from './fates/seat-rolls-fates'

/** `sweptRev`: the revision up to which the timer has compared the roll with the records. */
export type StoredRoll = SeatRoll & { readonly sweptRev?: number }

/** _id: the course's id. */
export const seatRolls = defineCollection<StoredRoll>({
  name: 'seatRolls',
  fates: seatRollsFates,
  indexes: [index('plan', ['planId', '_id']), index('touched', ['touchedAt'])],
})

/** Adds `rolls` to courses: how many pupils have a seat. */
export const seatedCountOf: Stage = joinStage({
  from: seatRolls.name,
  as: 'rolls',
  local: '$_id',
  foreign: '_id',
  stages: [{ $project: { seated: { $size: '$seated' } } }],
})
