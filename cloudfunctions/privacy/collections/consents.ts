// The collection consents: its documents, its indexes, and the way to them.
import type { ConsentRecord } from '@domain/privacy/consents/consent'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'

/** _id: the pupil's id; entries are only ever added. */
export const consents = defineCollection<ConsentRecord>({
  name: 'consents',
  indexes: [index('school', ['schoolId', '_id']), index('kind', ['entries.kind'])],
})

/** Adds `consents` to documents whose `_id` is a pupil's: its record, or none. */
export const consentOfPupil: Stage = {
  $lookup: { from: consents.name, localField: '_id', foreignField: '_id', as: 'consents' },
}

/** Adds `consents`: the records of the pupils whose ids stand in `field`. */
export function consentsIn(field: string): Stage {
  return { $lookup: { from: consents.name, localField: field, foreignField: '_id', as: 'consents' } }
}

/** As `isServiceWithdrawn` decides: the latest word on SERVICE. Decided here, so that those who agreed again take no room. */
export function readWithdrawnFromService<Row>(stages: readonly Stage[]): Promise<readonly Row[]> {
  const aboutService = { $filter: { input: '$entries', as: 'entry', cond: { $in: ['SERVICE', '$$entry.purposes'] } } }
  return consents.aggregate<Row>([
    { $match: { 'entries.kind': 'WITHDRAWN' } },
    { $addFields: { last: { $arrayElemAt: [aboutService, -1] } } },
    { $match: { 'last.kind': 'WITHDRAWN' } },
    ...stages,
  ])
}
