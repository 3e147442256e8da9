// A sorted list with cheap insertion: short runs of items, found by binary search.

const LONGEST_RUN = 512
/** Leaves room, so that the next insertions do not split every run. */
const FILLED_RUN = 384

/*
 * Ours, because the trees in the registry find by a whole key: here a search is a predicate over part of a compound key,
 * walked in either direction.
 */
export class SortedList<T> {
  private readonly runs: T[][] = []

  constructor(private readonly compare: (a: T, b: T) => number) {}

  /** Puts `items` in place of everything: sorted once, which is far cheaper than adding them one by one. */
  replaceAll(items: T[]): void {
    items.sort(this.compare)
    this.runs.length = 0
    for (let from = 0; from < items.length; from += FILLED_RUN) this.runs.push(items.slice(from, from + FILLED_RUN))
  }

  add(item: T): void {
    const at = firstIndex(this.runs.length, (run) => this.compare(lastOf(this.runs[run]), item) >= 0)
    const run = this.runs[at] ?? this.runs[at - 1]
    if (run === undefined) {
      this.runs.push([item])
      return
    }
    const place = firstIndex(run.length, (position) => this.compare(itemOf(run, position), item) >= 0)
    run.splice(place, 0, item)
    if (run.length > LONGEST_RUN) {
      this.runs.splice(this.runs.indexOf(run) + 1, 0, run.splice(LONGEST_RUN / 2))
    }
  }

  remove(item: T): void {
    const at = firstIndex(this.runs.length, (run) => this.compare(lastOf(this.runs[run]), item) >= 0)
    const run = this.runs[at]
    if (run === undefined) return
    const place = firstIndex(run.length, (position) => this.compare(itemOf(run, position), item) >= 0)
    const found = run[place]
    if (found === undefined || this.compare(found, item) !== 0) return
    run.splice(place, 1)
    if (run.length === 0) this.runs.splice(at, 1)
  }

  /** The items for which `locate` says 0, in order; it says −1 before the interval and 1 after it. */
  *between(locate: (item: T) => number): Generator<T> {
    let at = firstIndex(this.runs.length, (run) => locate(lastOf(this.runs[run])) >= 0)
    let place = firstIndex(this.runs[at]?.length ?? 0, (position) => locate(itemOf(this.runs[at], position)) >= 0)
    for (; at < this.runs.length; at++, place = 0) {
      const run = this.runs[at] ?? []
      for (; place < run.length; place++) {
        const item = itemOf(run, place)
        if (locate(item) > 0) return
        yield item
      }
    }
  }

  /** The same from the last to the first. */
  *betweenReversed(locate: (item: T) => number): Generator<T> {
    let at = firstIndex(this.runs.length, (run) => locate(itemOf(this.runs[run], 0)) > 0) - 1
    let place = firstIndex(this.runs[at]?.length ?? 0, (position) => locate(itemOf(this.runs[at], position)) > 0) - 1
    for (; at >= 0; at--, place = (this.runs[at]?.length ?? 0) - 1) {
      const run = this.runs[at] ?? []
      for (; place >= 0; place--) {
        const item = itemOf(run, place)
        if (locate(item) < 0) return
        yield item
      }
    }
  }
}

/** The first position below `length` for which the monotone `reached` holds, or `length`. */
function firstIndex(length: number, reached: (position: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (reached(middle)) high = middle
    else low = middle + 1
  }
  return low
}

function itemOf<T>(run: readonly T[] | undefined, position: number): T {
  const item = run?.[position]
  if (item === undefined) throw new Error('a run has no item there')
  return item
}

function lastOf<T>(run: readonly T[] | undefined): T {
  return itemOf(run, (run?.length ?? 0) - 1)
}
