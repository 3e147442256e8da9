// The collection consents: entries are only added, each atomically, so that none is lost.
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { ConsentEntry, ConsentRecord } from '@domain/privacy/consents/consent'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { consentsFates } from './fates/consents-fates'

/** _id: the pupil's id; entries are only ever added. */
export const consents = defineCollection<ConsentRecord>({
  name: 'consents',
  fates: consentsFates,
  indexes: [index('school', ['schoolId', '_id']), index('kind', ['entries.kind'])],
})

/** The entries after this one was added. `known` is null when there was no record yet. */
export async function addConsentEntry(
  { _id, schoolId }: Pick<Pupil, '_id' | 'schoolId'>,
  known: Pick<ConsentRecord, 'entries'> | null,
  entry: ConsentEntry,
): Promise<readonly ConsentEntry[]> {
  if (known === null && (await consents.insert({ _id, schoolId, entries: [entry] }))) return [entry]
  const { personId, at, kind } = entry
  // A push whose answer got lost is sent again: it must not be there twice.
  const isNew = { $not: { $elemMatch: { personId, at, kind } } }
  const record = await consents.updateAndReturn({ _id, entries: isNew }, { $push: { entries: entry } })
  return record?.entries ?? [...(known?.entries ?? []), entry]
}

/** Adds `consents` to documents whose `_id` is a pupil's: its record, or none. */
export const consentOfPupil: Stage = {
  $lookup: { from: consents.name, localField: '_id', foreignField: '_id', as: 'consents' },
}

/** Adds `consents`: the records of the pupils whose ids stand in `field`. */
export function consentsIn(field: string): Stage {
  return { $lookup: { from: consents.name, localField: field, foreignField: '_id', as: 'consents' } }
}

/**
 * As `isServiceWithdrawn` decides: the latest word on SERVICE, said before `before`. Decided here, so that those who
 * agreed again take no room. Adds `last`, that word.
 */
export function readWithdrawnFromService<Row>(before: number, stages: readonly Stage[]): Promise<readonly Row[]> {
  const aboutService = { $filter: { input: '$entries', as: 'entry', cond: { $in: ['SERVICE', '$$entry.purposes'] } } }
  return consents.aggregate<Row>([
    { $match: { 'entries.kind': 'WITHDRAWN' } },
    { $addFields: { last: { $arrayElemAt: [aboutService, -1] } } },
    { $match: { 'last.kind': 'WITHDRAWN', 'last.at': { $lt: before } } },
    ...stages,
  ])
}
