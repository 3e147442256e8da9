// Reads the address of a cell or row in a sheet, and refuses one that no sheet has.
import { WorkbookRefused } from './workbook-refused'

/** The largest sheet there can be ends at XFD1048576. */
const COLUMNS = 16_384
const ROWS = 1_048_576
const ADDRESS = /^([A-Z]{1,3})(\d{1,7})$/

/** Counted from 0. */
export function addressOf(text: string): { readonly row: number; readonly column: number } {
  const match = ADDRESS.exec(text)
  const letters = match?.[1] ?? ''
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  const row = Number(match?.[2] ?? 0) - 1
  if (column < 0 || column >= COLUMNS) throw new WorkbookRefused('BROKEN', 'an address outside the sheet')
  return { row: checkedRow(row), column }
}

export function checkedRow(row: number): number {
  if (!Number.isInteger(row) || row < 0 || row >= ROWS) throw new WorkbookRefused('BROKEN', 'a row outside the sheet')
  return row
}

export function checkedColumn(column: number): number {
  if (!Number.isInteger(column) || column < 0) throw new WorkbookRefused('BROKEN', 'a column outside the sheet')
  return Math.min(column, COLUMNS - 1)
}
