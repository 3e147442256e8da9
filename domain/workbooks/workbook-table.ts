// Finds a table in a sheet: below title rows, with merged group headers, columns in any order.
import type { ImportFault } from './import-fault'
import { type Cell, compactText, isEmptyCell, type Sheet } from './workbook-cell'
import { faultOfSheet } from './workbook-fault'

export interface ColumnSpec<Key extends string> {
  readonly key: Key
  /** Accepted headers; `group·title` asks for a group header above (or joined in front of) the title. */
  readonly headers: readonly string[]
  readonly needed: boolean
}

export interface TableSpec<Key extends string> {
  /** The columns whose titles mark the header row. */
  readonly anchors: readonly Key[]
  readonly columns: readonly ColumnSpec<Key>[]
}

export interface Table<Key extends string> {
  readonly sheet: string
  readonly columns: ReadonlyMap<Key, number>
  /** Headers that stand in the workbook but are not read, as written. */
  readonly ignoredColumns: readonly string[]
  /** Rows with something in a column that is read, with their index in the sheet. */
  readonly rows: readonly { readonly index: number; readonly cells: readonly Cell[] }[]
}

interface Header {
  /** Index of the last header row. */
  readonly row: number
  readonly cells: readonly { readonly title: string; readonly group: string }[]
}

/** Title rows, group rows and notes never reach further down than this. */
const HEADER_SEARCH_ROWS = 30

/** `*学 号（必填）` → `学号`. */
function headerText(cell: Cell | undefined): string {
  return compactText(cell)
    .replace(/[*:]/g, '')
    .replace(/\([^()]*\)$/, '')
}

/** A merged cell has its value at the top left only: carry it to the right until the next one. */
function carriedRight(row: readonly Cell[], length: number): string[] {
  const carried: string[] = []
  for (let column = 0; column < length; column += 1) {
    carried.push(headerText(row[column]) || carried[column - 1] || '')
  }
  return carried
}

/** The first row that holds every anchor. A row of sub-titles below it (vertically merged headers) belongs to it. */
function findHeader<Key extends string>(sheet: Sheet, spec: TableSpec<Key>): Header | null {
  const anchors = spec.columns.filter(({ key }) => spec.anchors.includes(key))
  const anchorColumns = (cells: readonly Cell[]) => {
    const titles = cells.map(headerText)
    return anchors.map(({ headers }) => titles.findIndex((title) => headers.includes(title)))
  }
  const row = sheet.rows.slice(0, HEADER_SEARCH_ROWS).findIndex((cells) => !anchorColumns(cells).includes(-1))
  const titles = sheet.rows[row]
  if (titles === undefined) return null
  const below = sheet.rows[row + 1] ?? []
  if (holdsOnlySubTitles(below, spec)) {
    return { row: row + 1, cells: headerCells(below, titles) }
  }
  return { row, cells: headerCells(titles, sheet.rows[row - 1] ?? []) }
}

function holdsOnlySubTitles<Key extends string>(cells: readonly Cell[], spec: TableSpec<Key>): boolean {
  const known = new Set(spec.columns.flatMap(({ headers }) => headers.map((header) => header.split('·').at(-1))))
  const filled = cells.map(headerText).filter((title) => title !== '')
  return filled.length > 0 && filled.every((title) => known.has(title))
}

function headerCells(titles: readonly Cell[], above: readonly Cell[]): Header['cells'] {
  const groups = carriedRight(above, Math.max(titles.length, above.length))
  return groups.map((group, column) => {
    const own = headerText(titles[column])
    return own === '' ? { title: headerText(above[column]), group: '' } : { title: own, group }
  })
}

function specFor<Key extends string>(
  { title, group }: Header['cells'][number],
  specs: readonly ColumnSpec<Key>[],
): ColumnSpec<Key> | undefined {
  const grouped = specs.find((spec) => spec.headers.includes(`${group}·${title}`))
  if (grouped !== undefined) return grouped
  const joined = (header: string) => header.replace('·', '') === title
  return specs.find((spec) => spec.headers.some(joined))
}

/** True when the sheet holds such a table, whatever the sheet is called. */
export function holdsTable<Key extends string>(sheet: Sheet, spec: TableSpec<Key>): boolean {
  return findHeader(sheet, spec) !== null
}

/** Finds the table. Missing columns are faults of the sheet; with one of them there is nothing to read. */
export function findTable<Key extends string>(
  sheet: Sheet,
  spec: TableSpec<Key>,
): { readonly table: Table<Key> | null; readonly faults: readonly ImportFault[] } {
  const header = findHeader(sheet, spec)
  if (header === null) {
    const anchors = spec.columns.filter(({ key }) => spec.anchors.includes(key))
    const expected = anchors.map(({ headers }) => headers[0]).join('、')
    return { table: null, faults: [faultOfSheet(sheet.name, 'COLUMN_MISSING', expected)] }
  }
  const columns = new Map<Key, number>()
  const ignoredColumns: string[] = []
  header.cells.forEach((cell, column) => {
    const found = specFor(cell, spec.columns)
    if (found !== undefined && !columns.has(found.key)) columns.set(found.key, column)
    else if (cell.title !== '') ignoredColumns.push(cell.title)
  })
  const missing = spec.columns.filter(({ key, needed }) => needed && !columns.has(key))
  if (missing.length > 0) {
    return {
      table: null,
      faults: missing.map(({ headers }) => faultOfSheet(sheet.name, 'COLUMN_MISSING', headers[0] ?? null)),
    }
  }
  return { table: { sheet: sheet.name, columns, ignoredColumns, rows: filledRows(sheet, header, columns) }, faults: [] }
}

function filledRows<Key extends string>(sheet: Sheet, header: Header, columns: ReadonlyMap<Key, number>) {
  const read = [...columns.values()]
  return sheet.rows
    .map((cells, index) => ({ index, cells }))
    .slice(header.row + 1)
    .filter(({ cells }) => read.some((column) => !isEmptyCell(cells[column])))
}
