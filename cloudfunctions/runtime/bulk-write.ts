// Writes many documents in few round trips; safe to repeat, whole or half done.
import { BATCH, batchesOf } from './batches'
import { cloud } from './cloud'
import type { Filter, Update } from './database'
import { inParallel } from './in-parallel'
import { isDuplicateKey, withRetry } from './retry'

interface Stored {
  readonly _id: string
}

export interface BulkWrites<Document extends Stored> {
  /** Adds the documents that are not there yet. One already there, from a sending before this one, stays as it is. */
  readonly insertMissing: (documents: readonly Document[]) => Promise<void>
  /** One update for all of `ids`. */
  readonly updateAll: (ids: readonly string[], update: Update<Document>) => Promise<void>
  /** One update for whatever matches now; how many did. Each document in one atomic step. */
  readonly updateWhere: (filter: Filter, update: Update<Document>) => Promise<number>
}

export function bulkWritesOf<Document extends Stored>(name: string): BulkWrites<Document> {
  return {
    insertMissing: (documents) => inParallel(batchesOf(documents), (batch) => insertBatch(name, batch)),
    updateAll: (ids, update) =>
      inParallel(batchesOf(ids), async (batch) => {
        await withRetry(() =>
          raw(name)
            .where({ _id: { $in: batch } })
            .update(update),
        )
      }),
    updateWhere: (filter, update) => withRetry(async () => (await raw(name).where(filter).update(update)).updated),
  }
}

function raw(name: string) {
  return cloud().database().collection(name).options({ raw: true })
}

async function insertBatch<Document extends Stored>(name: string, batch: readonly Document[]): Promise<void> {
  try {
    await withRetry(() => raw(name).add([...batch]))
  } catch (error) {
    if (!isDuplicateKey(error)) throw error
    const missing = await missingOf(name, batch)
    // None of them is there, so another key than `_id` is taken: repeating would never end.
    if (missing.length === batch.length) throw error
    if (missing.length > 0) await insertBatch(name, missing)
  }
}

async function missingOf<Document extends Stored>(name: string, batch: readonly Document[]): Promise<Document[]> {
  const ids = batch.map(({ _id }) => _id)
  const { data } = await withRetry(() =>
    raw(name)
      .where({ _id: { $in: ids } })
      .field({ _id: 1 })
      .limit(BATCH)
      .get(),
  )
  const present = new Set(data.map(({ _id }: Stored) => _id))
  return batch.filter(({ _id }) => !present.has(_id))
}
