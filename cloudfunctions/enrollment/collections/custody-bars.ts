// The collection custodyBars: its documents, its indexes, and every read and write of it.
import type { CustodyBar } from '@domain/enrollment/hand-over/custody-bar'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { custodyBarsFates } from './fates/custody-bars-fates'

/** _id: `pupilId:requestKey`. */
export const custodyBars = defineCollection<CustodyBar>({
  name: 'custodyBars',
  fates: custodyBarsFates,
  indexes: [index('pupil', ['pupilId']), index('school', ['schoolId', 'at'])],
})

/** Adds `bars`: those of the children whose ids stand in `field`, ended ones included. */
export function barsOf(field: string): Stage {
  return { $lookup: { from: custodyBars.name, localField: field, foreignField: 'pupilId', as: 'bars' } }
}

/** Sent twice it is one. */
export function insertBar(made: CustodyBar): Promise<boolean> {
  return custodyBars.insert(made)
}

/** False when it is ended already. */
export function endBar(_id: string, ended: NonNullable<CustodyBar['ended']>): Promise<boolean> {
  return custodyBars.updateOne({ _id, ended: null }, { $set: { ended } })
}

/** More than a school has. */
const MOST_BARS = 200

/** The latest first. */
export function readBarsOfSchool(schoolId: string): Promise<readonly CustodyBar[]> {
  return custodyBars.aggregate([{ $match: { schoolId } }, { $sort: { at: -1 } }, { $limit: MOST_BARS }])
}
