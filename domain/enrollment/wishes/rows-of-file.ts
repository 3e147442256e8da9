// Takes a drawn file apart into rows as families look them up.
import type { DrawFile } from '../draws/draw-file'
import type { Outcome } from '../draws/draw-result'

export interface RowOutcome {
  readonly number: string
  /** From 1, as the list counts. */
  readonly row: number
  /** In drawn order, from 1. */
  readonly place: number
  readonly wishes: readonly string[]
  readonly outcomes: readonly Outcome[]
}

/** Ascending by number. */
export function rowsOfFile({ list, result }: Pick<DrawFile, 'list' | 'result'>): readonly RowOutcome[] {
  const places = new Map(result.order.map((row, at) => [row, at + 1]))
  return list.rows.map(({ number, wishes }, at) => ({
    number,
    row: at + 1,
    place: places.get(at + 1) ?? 0,
    wishes,
    outcomes: result.rows[at] ?? [],
  }))
}
