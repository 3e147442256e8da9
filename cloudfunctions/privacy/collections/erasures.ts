// The collection erasures: requested, canceled, begun, done, each in one atomic step.
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

/** The erasure that holds now: this one, or one asked for before. Null when it is done already. */
export async function scheduleErasure(wanted: Erasure): Promise<Erasure | null> {
  if (await erasures.insert(wanted)) return wanted
  const [known] = await erasures.find({ _id: wanted._id }, { limit: 1 })
  if (known === undefined) return (await erasures.insert(wanted)) ? wanted : null
  return known.state === 'SCHEDULED' ? known : null
}

/** Not from its day on: then places may be given back already. False when nothing was scheduled any more. */
export async function callOffErasure(pupilId: string, now: number): Promise<boolean> {
  const gone = { _id: pupilId, state: 'SCHEDULED', dueAt: { $gt: now }, begunAt: { $exists: false } }
  return (await erasures.remove(gone)) > 0
}

/** Oldest ids first, `limit` at most. */
export function findDueErasures(now: number, page: { readonly limit: number; readonly after: string }) {
  return erasures.find({ state: 'SCHEDULED', dueAt: { $lte: now } }, page)
}

/** From here on it can no longer be called off. False when it was called off. */
export async function beginErasure({ _id, begunAt }: Erasure, now: number): Promise<boolean> {
  return begunAt !== undefined || erasures.updateOne({ _id, state: 'SCHEDULED' }, { $set: { begunAt: now } })
}

export async function finishErasure(pupilId: string): Promise<void> {
  await erasures.updateOne({ _id: pupilId }, { $set: { state: 'DONE', requestedBy: null } })
}

/** Adds `erasures` to documents whose `_id` is a pupil's: its request, or none. */
export const erasureOfPupil: Stage = {
  $lookup: { from: erasures.name, localField: '_id', foreignField: '_id', as: 'erasures' },
}

/** Erasures scheduled or done whose day lies between the two: until it comes, nothing changes. */
export function readErasuresDue<Row>(
  { from, until }: { readonly from: number; readonly until: number },
  stages: readonly Stage[],
): Promise<readonly Row[]> {
  const due = { state: { $in: ['SCHEDULED', 'DONE'] }, dueAt: { $gte: from, $lte: until } }
  return erasures.aggregate<Row>([{ $match: due }, ...stages])
}

/** Of these pupils, however many, those whose data was deleted at the family's wish. */
export async function readErasedAmong(pupilIds: readonly string[]): Promise<ReadonlySet<string>> {
  const erased = await readAllOf(erasures, pupilIds, { state: 'DONE' })
  return new Set(erased.map(({ _id }) => _id))
}
