// Cuts a long list into batches of one call each.

/** Documents a call: below the platform's limits on request size, above one round trip each. */
export const BATCH = 500

export function batchesOf<Item>(items: readonly Item[], size = BATCH): Item[][] {
  const batches: Item[][] = []
  for (let from = 0; from < items.length; from += size) batches.push(items.slice(from, from + size))
  return batches
}
