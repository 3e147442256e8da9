// Reads a finance workbook back: adds up its columns row by row and reads the sums it states.

import type { Cell, Sheet } from '@domain/workbooks/workbook-cell'
import { BILL_BOOK } from '@functions/billing/documents/bill-book-sheets'

export const AMOUNTS = {
  kept: ['bills', '应缴（元）'],
  paid: ['bills', '已收（元）'],
  returned: ['bills', '已退（元）'],
  toPay: ['bills', '待缴（元）'],
  toReturn: ['bills', '待退（元）'],
  moneyIn: ['money', '收（元）'],
  moneyOut: ['money', '退（元）'],
} as const

type Amounts = { readonly [Key in keyof typeof AMOUNTS]: number }

export interface BookAmounts {
  readonly rows: Amounts
  readonly sums: Amounts
}

/** In fen. A sheet or a column that is not there counts as nothing. */
export function workbookAmounts(sheets: readonly Sheet[]): BookAmounts {
  const of = (read: (rows: readonly (readonly Cell[])[], column: number) => number) =>
    Object.fromEntries(
      Object.entries(AMOUNTS).map(([key, [sheet, title]]) => [key, readColumn(sheets, [sheet, title], read)]),
    ) as Amounts
  return {
    rows: of((rows, column) => rows.filter(isRow).reduce((sum, row) => sum + fenIn(row[column]), 0)),
    sums: of((rows, column) => fenIn(rows.find((row) => !isRow(row))?.[column])),
  }
}

function readColumn(
  sheets: readonly Sheet[],
  [key, title]: readonly [keyof typeof BILL_BOOK.sheets, string],
  read: (rows: readonly (readonly Cell[])[], column: number) => number,
): number {
  const all = sheets.find(({ name }) => name === BILL_BOOK.sheets[key])?.rows ?? []
  const at = all.findIndex((row) => row.includes(title))
  const end = all.findIndex((row) => !isRow(row))
  // Below the sums stand signatures.
  return read(at < 0 ? [] : all.slice(at + 1, end + 1), all[at]?.indexOf(title) ?? -1)
}

function isRow([first]: readonly Cell[]): boolean {
  return first !== BILL_BOOK.sum
}

function fenIn(cell: Cell | undefined): number {
  return typeof cell === 'number' ? Math.round(cell * 100) : 0
}
