// Runs async work over many items, a few at a time.

/** At once: the platform allows 30 connections for everybody. */
const PARALLEL = 4

/** Runs `work` over `items`, a few at a time. */
export async function inParallel<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values()
  const worker = async () => {
    for (const item of queue) await work(item)
  }
  await Promise.all(Array.from({ length: PARALLEL }, worker))
}
