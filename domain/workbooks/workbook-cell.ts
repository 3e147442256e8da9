// Gives a workbook cell's address, and its content as plain text.
import { visibleText } from '../values/visible-text'

/** A number whose format makes it read as something else: 1230101 shown as 0001230101. What is seen counts. */
export interface ShownNumber {
  readonly value: number
  readonly shown: string
}

/** What a spreadsheet cell may hold. Dates carry wall-clock time as if it were UTC, as spreadsheets do. */
export type Cell = string | number | boolean | Date | ShownNumber | null

export interface Sheet {
  readonly name: string
  /** Empty where the sheet is hidden: what nobody sees is not read. */
  readonly rows: readonly (readonly Cell[])[]
  readonly isHidden?: boolean
  /** Rows with something in them that a filter or a hand has hidden, counted from 0. */
  readonly hiddenRows?: readonly number[]
  readonly hiddenColumns?: readonly number[]
}

export function isShownNumber(cell: Cell | undefined): cell is ShownNumber {
  return typeof cell === 'object' && cell !== null && 'shown' in cell
}

const LETTERS = 26
const FIRST_LETTER = 'A'.charCodeAt(0)

/** The address people see, such as `C12`; `row` and `column` count from 0. */
export function cellAddress(row: number, column: number): string {
  let letters = ''
  for (let rest = column; rest >= 0; rest = Math.floor(rest / LETTERS) - 1) {
    letters = String.fromCharCode(FIRST_LETTER + (rest % LETTERS)) + letters
  }
  return `${letters}${row + 1}`
}

/** Without what nobody sees. Full-width digits, letters and punctuation become half-width (NFKC); runs of white space become one space. */
export function plainText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 16).replace('T', ' ')
  const text = String(isShownNumber(cell) ? cell.shown : cell)
  return visibleText(text).normalize('NFKC').replace(/\s+/g, ' ').trim()
}

/** Plain text without any white space, for codes and titles that people space out (`学　号`). */
export function compactText(cell: Cell | undefined): string {
  return plainText(cell).replace(/\s/g, '')
}

export function isEmptyCell(cell: Cell | undefined): boolean {
  return plainText(cell) === ''
}
