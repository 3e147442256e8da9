// Formats cells of the workbooks we write: bold header that stays in view, amounts that add up.
import type { Fen } from '@domain/values/fen'
import type { SheetData } from 'write-excel-file/node'

export type Cells = SheetData[number]

export interface WrittenSheet {
  readonly sheet: string
  readonly data: SheetData
  /** In characters; without them a reader's own. */
  readonly columns?: { width: number }[]
  readonly stickyRowsCount?: number
  /** By address: what is reckoned anew where somebody changes a row. Each of these cells holds its value too. */
  readonly formulas?: Readonly<Record<string, string>>
}

export function headerCells(titles: readonly string[]): Cells {
  return titles.map((value) => ({ value, fontWeight: 'bold' as const }))
}

/** A number a spreadsheet can add up, shown with separators and two decimals. */
export function yuanCell(amount: Fen | number) {
  return { value: amount / 100, format: '#,##0.00' }
}

/** The same, for a sum. */
export function sumCell(amount: Fen) {
  return { ...yuanCell(amount), fontWeight: 'bold' as const }
}
