// Divides a photo into cells that a tap covers: no drawing by finger, so everybody can do it.
import type { Cover, DrawingSize } from './photo-drawing'

/** On the narrowest screen, of 320 px, each is 48 px wide; in large type 72. */
const COLUMNS = { standard: 6, large: 4 } as const
const MOST_ROWS = 24

export interface Cells {
  readonly columns: number
  readonly rows: number
}

export function cellsOf({ width, height }: DrawingSize, size: keyof typeof COLUMNS): Cells {
  const columns = COLUMNS[size]
  return { columns, rows: Math.min(MOST_ROWS, Math.max(1, Math.floor((columns * height) / width))) }
}

/** Cell `index`, counted by rows, in shares of the photo. */
export function coverOf({ columns, rows }: Cells, index: number): Cover {
  const [row, column] = [Math.floor(index / columns), index % columns]
  return { left: column / columns, top: row / rows, width: 1 / columns, height: 1 / rows }
}
