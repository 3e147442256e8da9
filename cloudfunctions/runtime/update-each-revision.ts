// Updates documents that stand at the revision seen; what changed meanwhile stays as it is.
import { batchesOf } from './batches'
import type { Filter } from './database'

interface Seen {
  readonly _id: string
  readonly rev: number
}

/** One update for all of a revision. */
export async function updateEachRevision(
  seen: readonly Seen[],
  update: (filter: Filter) => Promise<number>,
): Promise<void> {
  for (const rev of new Set(seen.map((one) => one.rev))) {
    const same = seen.filter((one) => one.rev === rev).map(({ _id }) => _id)
    for (const batch of batchesOf(same)) await update({ _id: { $in: batch }, rev })
  }
}
