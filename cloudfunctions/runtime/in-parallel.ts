// Runs work over many items, a few at a time.
import pMap from 'p-map'

/** At once: the platform allows 30 connections for everybody. */
export const PARALLEL = { concurrency: 4 }

/** The first failure ends it: nothing more is begun. */
export async function inParallel<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  await pMap(items, work, PARALLEL)
}
