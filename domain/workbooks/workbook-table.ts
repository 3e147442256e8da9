// Reads the table of a sheet: its columns, its rows, and what is left out.
import type { ImportFault } from './import-fault'
import type { SheetReport } from './sheet-report'
import type { TableSpec } from './table-spec'
import { type Cell, compactText, isEmptyCell, type Sheet } from './workbook-cell'
import { assignColumns, type Columns } from './workbook-columns'
import { faultOfSheet } from './workbook-fault'
import { findHeader, type Header, holdsAnchors } from './workbook-header'
import { type Answers, type ColumnQuestion, NO_ANSWERS } from './workbook-question'

export interface TableRow {
  readonly index: number
  readonly cells: readonly Cell[]
}

export interface Table<Key extends string> {
  readonly sheet: string
  readonly columns: ReadonlyMap<Key, number>
  readonly constants: ReadonlyMap<Key, string>
  /** Headers that stand in the workbook but are not read, as written. */
  readonly ignoredColumns: readonly string[]
  /** Rows with something in a column that is read, with their index in the sheet. */
  readonly rows: readonly TableRow[]
}

export interface FoundTable<Key extends string> {
  readonly table: Table<Key> | null
  readonly faults: readonly ImportFault[]
  readonly questions: readonly ColumnQuestion[]
  readonly report: SheetReport
}

/** What the first filled cell of a row begins with when the row is a sum, a note or a place to sign. */
const FOOTER =
  /^(?:合计|总计|小计|共计|总人数|人数合计|备注|注|说明|填表人|填表说明|填表日期|填表单位|制表人|制表日期|审核人|负责人|经办人|校长签字|校长签名|签字|签名|盖章)(?:$|[:(]|\d|共)|^共\d+[人名行条门]/

/** Missing columns are faults of the sheet; with one of them, or with an open question, there is nothing to read. */
export function findTable<Key extends string>(
  sheet: Sheet,
  spec: TableSpec<Key>,
  answers: Answers = NO_ANSWERS,
): FoundTable<Key> {
  const header = findHeader(sheet, spec)
  const report: SheetReport = {
    name: sheet.name,
    outcome: 'READ',
    rows: 0,
    missingColumns: [],
    hiddenRows: [],
    footerRows: [],
  }
  if (header === null) {
    const anchors = spec.columns.filter(({ key }) => spec.anchors.includes(key))
    const missingColumns = anchors.map(({ headers }) => headers[0] ?? '')
    const fault = faultOfSheet(sheet.name, 'COLUMN_MISSING', missingColumns.join('、'))
    return { table: null, faults: [fault], questions: [], report: { ...report, outcome: 'NO_TABLE', missingColumns } }
  }
  const found = assignColumns(sheet, header, { spec, answers })
  const { missing, questions } = found
  if (missing.length > 0) {
    const faults = missing.map((title) => faultOfSheet(sheet.name, 'COLUMN_MISSING', title))
    return {
      table: null,
      faults,
      questions: [],
      report: { ...report, outcome: 'COLUMNS_MISSING', missingColumns: [...missing] },
    }
  }
  const isAnswered = questions.every(({ id, options }) => options.some((option) => option.id === answers.get(id)))
  if (!isAnswered) return { table: null, faults: [], questions, report: { ...report, outcome: 'ASKED' } }
  const { rows, hiddenRows, footerRows } = sortRows(sheet, header, { spec, found })
  const table: Table<Key> = { sheet: sheet.name, ...withoutDoubts(found), rows }
  return { table, faults: [], questions, report: { ...report, rows: rows.length, hiddenRows, footerRows } }
}

function withoutDoubts<Key extends string>({ columns, constants, ignoredColumns }: Columns<Key>) {
  return { columns, constants, ignoredColumns }
}

/** Which rows are read, and which are left out and why; rows with nothing that is read are neither. */
function sortRows<Key extends string>(
  sheet: Sheet,
  header: Header,
  { spec, found }: { readonly spec: TableSpec<Key>; readonly found: Columns<Key> },
) {
  const read = [...found.columns.values()]
  const anchors = spec.anchors.map((key) => found.columns.get(key) ?? -1)
  const hidden = new Set(sheet.hiddenRows ?? [])
  const rows: TableRow[] = []
  const hiddenRows: number[] = []
  const footerRows: number[] = []
  sheet.rows.forEach((cells, index) => {
    if (index <= header.row || read.every((column) => isEmptyCell(cells[column]))) return
    if (hidden.has(index)) hiddenRows.push(index + 1)
    else if (isFooter(cells, anchors) || holdsAnchors(cells, spec)) footerRows.push(index + 1)
    else rows.push({ index, cells })
  })
  return { rows, hiddenRows, footerRows }
}

/** What stands first in a row that only shows how to fill in the others. */
const EXAMPLE_ROW = /^\(?示例\)?$/

/** 合计 | | 512: a word of its own at the front, and not everything that a person's row would have. */
function isFooter(cells: readonly Cell[], anchors: readonly number[]): boolean {
  const first = cells.find((cell) => !isEmptyCell(cell))
  if (EXAMPLE_ROW.test(compactText(first))) return true
  if (anchors.every((column) => !isEmptyCell(cells[column]))) return false
  return FOOTER.test(compactText(first))
}
