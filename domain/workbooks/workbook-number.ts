// Reads whole numbers and prices from workbook cells.
import { type Fen, fen } from '../values/fen'
import { type Cell, compactText, isShownNumber } from './workbook-cell'

const INTEGER = /^\d{1,9}$/
const PRICE = /^[¥¥]?(\d{1,6})(?:\.(\d{1,2})0*)?元?(?:\/课时|每课时)?$/u

/** Digits with separators, somewhere in what a format shows (20人, ¥5.30). */
const SHOWN = /\d[\d,]*(?:\.\d+)?/

/** A number whose format shows another one: 5.25 as 5.3. Which of them is meant, only its author knows. */
export function shownDifferently(cell: Cell) {
  if (!isShownNumber(cell) || shownValue(cell.shown) === cell.value) return null
  return { code: 'SHOWN_DIFFERENTLY', expected: String(cell.value) } as const
}

function shownValue(shown: string): number {
  return Number((SHOWN.exec(shown)?.[0] ?? '').replace(/,/g, '') || Number.NaN)
}

/** The number behind a format that adds words to it. */
function bareNumber(cell: Cell): Cell {
  if (!isShownNumber(cell)) return cell
  return shownDifferently(cell) === null ? cell.value : null
}

/** A whole number from 0 up, also written as text or with full-width digits. */
export function integerOf(cell: Cell): number | null {
  const text = compactText(bareNumber(cell))
  return INTEGER.test(text) ? Number(text) : null
}

/** A whole number within limits, both included. */
export function integerWithin(from: number, until: number): (cell: Cell) => number | null {
  return (cell) => {
    const value = integerOf(cell)
    return value !== null && value >= from && value <= until ? value : null
  }
}

/** Yuan with at most two decimals, as number or text (`￥5.50`, `6元`). The sum of floats such as 5.499999999 is rounded to fen. */
export function priceOf(cell: Cell): Fen | null {
  const bare = bareNumber(cell)
  if (typeof bare === 'number') return priceOfNumber(bare)
  const match = PRICE.exec(compactText(bare))
  if (match === null) return null
  return fen(Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')))
}

function priceOfNumber(yuan: number): Fen | null {
  const rounded = Math.round(yuan * 100)
  const isWhole = Math.abs(yuan * 100 - rounded) < 1e-6
  return isWhole && rounded >= 0 && rounded < 100_000_000 ? fen(rounded) : null
}
