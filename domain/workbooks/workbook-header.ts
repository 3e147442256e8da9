// Finds the header row of a table, with merged group headers or sub-titles.

import type { TableSpec } from './table-spec'
import { type Cell, compactText, type Sheet } from './workbook-cell'

export interface Header {
  /** Index of the last header row. */
  readonly row: number
  readonly cells: readonly HeaderCell[]
}

export interface HeaderCell {
  readonly title: string
  readonly group: string
}

/** Title rows, group rows and notes never reach further down than this. */
const HEADER_SEARCH_ROWS = 30

/** `*学 号（必填）` → `学号`. */
export function headerText(cell: Cell | undefined): string {
  return compactText(cell)
    .replace(/[*:]/g, '')
    .replace(/\([^()]*\)$/, '')
}

/** The first row that holds every anchor. A row of sub-titles below it (vertically merged headers) belongs to it. */
export function findHeader<Key extends string>(sheet: Sheet, spec: TableSpec<Key>): Header | null {
  const row = sheet.rows.slice(0, HEADER_SEARCH_ROWS).findIndex((cells) => holdsAnchors(cells, spec))
  const titles = sheet.rows[row]
  if (titles === undefined) return null
  const below = sheet.rows[row + 1] ?? []
  if (holdsOnlySubTitles(below, spec)) {
    return { row: row + 1, cells: headerCells(below, titles) }
  }
  return { row, cells: headerCells(titles, sheet.rows[row - 1] ?? []) }
}

/** Also true of a header that is printed again on every page. */
export function holdsAnchors<Key extends string>(cells: readonly Cell[], spec: TableSpec<Key>): boolean {
  const titles = new Set(cells.map(headerText))
  const anchors = spec.columns.filter(({ key }) => spec.anchors.includes(key))
  return anchors.every(({ headers }) => headers.some((header) => titles.has(header)))
}

/** A merged cell has its value at the top left only: carry it to the right until the next one. */
function carriedRight(row: readonly Cell[], length: number): string[] {
  const carried: string[] = []
  for (let column = 0; column < length; column += 1) {
    carried.push(headerText(row[column]) || carried[column - 1] || '')
  }
  return carried
}

function holdsOnlySubTitles<Key extends string>(cells: readonly Cell[], spec: TableSpec<Key>): boolean {
  const known = new Set(spec.columns.flatMap(({ headers }) => headers.map((header) => header.split('·').at(-1))))
  const filled = cells.map(headerText).filter((title) => title !== '')
  return filled.length > 0 && !holdsAnchors(cells, spec) && filled.every((title) => known.has(title))
}

function headerCells(titles: readonly Cell[], above: readonly Cell[]): Header['cells'] {
  const groups = carriedRight(above, Math.max(titles.length, above.length))
  return groups.map((group, column) => {
    const own = headerText(titles[column])
    return own === '' ? { title: headerText(above[column]), group: '' } : { title: own, group }
  })
}
