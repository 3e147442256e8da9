// Hides small counts by merging, so that no sum or difference gives them away.

/** Fewer than this is never shown by itself. */
export const SMALLEST_SHOWN = 5

export interface MergedCounts<Key extends string> {
  readonly shown: readonly { readonly key: Key; readonly count: number }[]
  /** Everything else together: at least as many as the smallest shown, or none at all. */
  readonly rest: number
}

/**
 * Kinds below the limit are merged; if their sum is still below it, the smallest shown kinds join them until it is not.
 * Null when there are too few altogether. The kinds that are merged include those that never occurred: a reader cannot
 * tell which.
 */
export function mergeSmallCounts<Key extends string>(
  counts: Readonly<Record<Key, number>>,
  smallest: number = SMALLEST_SHOWN,
): MergedCounts<Key> | null {
  const keys = Object.keys(counts) as Key[]
  const total = keys.reduce((sum, key) => sum + counts[key], 0)
  if (total === 0) return { shown: [], rest: 0 }
  if (total < smallest) return null
  const largestFirst = [...keys].sort((one, other) => counts[other] - counts[one])
  const shown = largestFirst.filter((key) => counts[key] >= smallest)
  let rest = total - shown.reduce((sum, key) => sum + counts[key], 0)
  while (rest > 0 && rest < smallest) rest += counts[shown.pop() ?? raise()]
  return { shown: shown.map((key) => ({ key, count: counts[key] })), rest }
}

function raise(): never {
  throw new RangeError('the total is large enough, and yet nothing is left to merge')
}
