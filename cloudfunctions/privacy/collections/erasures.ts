// The collection erasures: its documents, its indexes, and the way to them.
import type { Erasure } from '@domain/privacy/erasure/erasure-request'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { readAllOf } from '../../runtime/read-all'
import { erasuresFates } from './fates/erasures-fates'

/** _id: the pupil's id. */
export const erasures = defineCollection<Erasure>({
  name: 'erasures',
  fates: erasuresFates,
  indexes: [index('due', ['state', 'dueAt'])],
})

/** Adds `erasures` to documents whose `_id` is a pupil's: its request, or none. */
export const erasureOfPupil: Stage = {
  $lookup: { from: erasures.name, localField: '_id', foreignField: '_id', as: 'erasures' },
}

/** Erasures scheduled or done, due since then. */
export function readErasuresDueSince<Row>(dueAt: number, stages: readonly Stage[]): Promise<readonly Row[]> {
  const due = { state: { $in: ['SCHEDULED', 'DONE'] }, dueAt: { $gte: dueAt } }
  return erasures.aggregate<Row>([{ $match: due }, ...stages])
}

/** Of these pupils, however many, those whose data was deleted at the family's wish. */
export async function readErasedAmong(pupilIds: readonly string[]): Promise<ReadonlySet<string>> {
  const erased = await readAllOf(erasures, pupilIds, { state: 'DONE' })
  return new Set(erased.map(({ _id }) => _id))
}
