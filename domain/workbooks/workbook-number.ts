// Reads whole numbers and prices from workbook cells.
import { type Fen, fen } from '../values/fen'
import { type Cell, compactText } from './workbook-cell'

const INTEGER = /^\d{1,9}$/
const PRICE = /^[¥¥]?(\d{1,6})(?:\.(\d{1,2})0*)?元?(?:\/课时|每课时)?$/u

/** A whole number from 0 up, also written as text or with full-width digits. */
export function integerOf(cell: Cell): number | null {
  const text = compactText(cell)
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
  if (typeof cell === 'number') return priceOfNumber(cell)
  const match = PRICE.exec(compactText(cell))
  if (match === null) return null
  return fen(Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')))
}

function priceOfNumber(yuan: number): Fen | null {
  const rounded = Math.round(yuan * 100)
  const isWhole = Math.abs(yuan * 100 - rounded) < 1e-6
  return isWhole && rounded >= 0 && rounded < 100_000_000 ? fen(rounded) : null
}
