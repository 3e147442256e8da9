// How narrow a table may become: beyond that it is scrolled sideways, and no column vanishes.

interface Sized {
  readonly width?: number | undefined
}

export const TICK_WIDTH = 42
/** Of the column that takes what is left, usually a name. */
const LEAST = 136

export function narrowestOf(columns: readonly Sized[], ticking: boolean): number {
  return columns.reduce((sum, { width = LEAST }) => sum + width, ticking ? TICK_WIDTH : 0)
}

/** In large type a column holds as many characters as before. */
export function scaled(width: number): string {
  return `calc(${width}px * var(--desk-scale, 1))`
}
