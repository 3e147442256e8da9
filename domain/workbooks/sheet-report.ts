// What became of each sheet of a workbook: read, or why not; and which of its rows were left out.
import { z } from 'zod'
import type { ImportFault } from './import-fault'
import { compactText, isEmptyCell, type Sheet } from './workbook-cell'

export const SHEET_OUTCOMES = [
  'READ',
  'HIDDEN',
  'EMPTY',
  /** No header row of the kind that is looked for. */
  'NO_TABLE',
  /** A header row, but a column that is needed is not there, or is hidden. */
  'COLUMNS_MISSING',
  /** Waiting for an answer about one of its columns. */
  'ASKED',
] as const

export const sheetReport = z.object({
  name: z.string(),
  outcome: z.enum(SHEET_OUTCOMES),
  rows: z.number().int(),
  missingColumns: z.array(z.string()),
  /** Rows as people count them. Left out because they are hidden; because they are sums, notes or a header again. */
  hiddenRows: z.array(z.number().int()),
  footerRows: z.array(z.number().int()),
})

export type SheetReport = z.infer<typeof sheetReport>

const NOTHING_LEFT_OUT = { missingColumns: [], hiddenRows: [], footerRows: [] }

export function unreadSheet(sheet: Sheet): SheetReport {
  const isEmpty = sheet.rows.every((cells) => cells.every(isEmptyCell))
  const outcome = sheet.isHidden ? 'HIDDEN' : isEmpty ? 'EMPTY' : 'NO_TABLE'
  return { name: sheet.name, outcome, rows: 0, ...NOTHING_LEFT_OUT }
}

/** A sheet of lines without a header. */
export function readWhole({ name, rows, hiddenRows = [] }: Sheet): SheetReport {
  const filled = rows.filter((cells, row) => !hiddenRows.includes(row) && !cells.every(isEmptyCell)).length
  return { name, outcome: 'READ', rows: filled, ...NOTHING_LEFT_OUT, hiddenRows: hiddenRows.map((row) => row + 1) }
}

/** In the workbook's order; sheets nobody reported were not read. */
export function reportSheets(sheets: readonly Sheet[], reports: readonly SheetReport[]): readonly SheetReport[] {
  return sheets.map((sheet) => reports.find(({ name }) => name === sheet.name) ?? unreadSheet(sheet))
}

/** The visible sheets with such a name, however it is spaced. */
export function sheetsNamed(sheets: readonly Sheet[], name: string): readonly Sheet[] {
  return sheets.filter((sheet) => !sheet.isHidden && compactText(sheet.name) === name)
}

/** No sheet can be read; with a hidden one of that name the fault says so. */
export function sheetMissing(sheets: readonly Sheet[], name: string): ImportFault {
  const isHidden = sheets.some((sheet) => sheet.isHidden && compactText(sheet.name) === name)
  return { sheet: name, cell: null, code: isHidden ? 'SHEET_HIDDEN' : 'SHEET_MISSING', found: null, expected: null }
}
