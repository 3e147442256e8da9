// The collection waivers: approved fee waivers, apart from the pupil record; read by billing alone.
import type { Waiver } from '@domain/billing/waivers/waiver'
import { batchesOf } from '../../runtime/batches'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { waiversFates } from './fates/waivers-fates'

export const waivers = defineCollection<Waiver>({
  name: 'waivers',
  fates: waiversFates,
  indexes: [index('pupil', ['pupilId', 'termId']), index('news', ['isNews'])],
})

/** Repeating is safe: an approved application is not approved again. */
export async function insertWaivers(granted: readonly Waiver[]): Promise<void> {
  if (granted.length > 0) await waivers.insertMissing(granted.map((one) => ({ ...one, isNews: true })))
}

export function findNewWaivers(limit: number): Promise<readonly Waiver[]> {
  return waivers.find({ isNews: true }, { limit })
}

/** One revoked since it was seen is news. */
export async function waiversAreKnown(seen: readonly Waiver[]): Promise<void> {
  const [standing, revoked] = [seen.filter((one) => one.revokedAt === undefined), seen.filter((one) => one.revokedAt)]
  const known = { $set: { isNews: false } }
  for (const some of batchesOf(standing.map(({ _id }) => _id))) {
    await waivers.updateWhere({ _id: { $in: some }, revokedAt: { $exists: false } }, known)
  }
  await waivers.updateAll(
    revoked.map(({ _id }) => _id),
    known,
  )
}

/** Once; whoever repeats it changes nothing. */
export async function markWaiverRevoked(_id: string, at: number): Promise<void> {
  await waivers.updateOne({ _id, revokedAt: { $exists: false } }, { $set: { revokedAt: at, isNews: true } })
}

/** Adds `waivers` to documents whose `_id` is a pupil's. */
export const waiversOfPupil: Stage = {
  $lookup: { from: waivers.name, localField: '_id', foreignField: 'pupilId', as: 'waivers' },
}

/** Adds `waivers` to documents with a `pupilId`. */
export const waiversOf: Stage = {
  $lookup: { from: waivers.name, localField: 'pupilId', foreignField: 'pupilId', as: 'waivers' },
}
