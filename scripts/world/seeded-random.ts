// A seeded random generator, so that the fictional worlds come out the same every time.

export interface SeededRandom {
  /** A whole number from 0 up to, not including, `limit`. */
  readonly below: (limit: number) => number
  /** True `percent` times in a hundred. */
  readonly chance: (percent: number) => boolean
  readonly pick: <Item>(items: readonly [Item, ...Item[]] | readonly Item[]) => Item
  readonly shuffled: <Item>(items: readonly Item[]) => Item[]
}

/** mulberry32: small, well spread, and the same on every machine. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    chance: (percent) => below(100) < percent,
    pick: (items) => {
      const [item] = items.slice(below(items.length))
      if (item === undefined) throw new RangeError('nothing to pick from')
      return item
    },
    shuffled: (items) =>
      items
        .map((item) => ({ item, rank: next() }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ item }) => item),
  }
}
