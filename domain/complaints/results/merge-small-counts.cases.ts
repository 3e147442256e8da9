// Golden table of merging counts below five.

export interface MergeCase {
  readonly name: string
  readonly counts: Readonly<Record<string, number>>
  /** Null: nothing may be shown. */
  readonly merged: { readonly shown: Readonly<Record<string, number>>; readonly rest: number } | null
}

export const mergeCases: readonly MergeCase[] = [
  { name: 'nothing at all', counts: { a: 0, b: 0 }, merged: { shown: {}, rest: 0 } },
  { name: 'four in all are not shown', counts: { a: 4 }, merged: null },
  { name: 'five of one kind are', counts: { a: 5, b: 0 }, merged: { shown: { a: 5 }, rest: 0 } },
  { name: 'five of several kinds: the sum alone', counts: { a: 3, b: 2 }, merged: { shown: {}, rest: 5 } },
  { name: 'small ones together are enough', counts: { a: 8, b: 3, c: 2 }, merged: { shown: { a: 8 }, rest: 5 } },
  {
    name: 'a single small one takes the next along, else the total gives it away',
    counts: { a: 8, b: 6, c: 1 },
    merged: { shown: { a: 8 }, rest: 7 },
  },
  { name: 'and if there is but one, all go', counts: { a: 8, b: 1 }, merged: { shown: {}, rest: 9 } },
  {
    name: 'nothing small: nothing merged',
    counts: { a: 7, b: 7, c: 5, d: 5 },
    merged: { shown: { a: 7, b: 7, c: 5, d: 5 }, rest: 0 },
  },
  {
    name: 'the drawing',
    counts: { charges: 8, variants: 8, homework: 4, place: 3, wages: 1 },
    merged: { shown: { charges: 8, variants: 8 }, rest: 8 },
  },
]
