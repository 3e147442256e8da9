// Reads an amount of a bank's statement to the fen: text with commas, signs, currency, or a number.
import { type Cell, isShownNumber, plainText } from '../../workbooks/workbook-cell'

const WRITTEN = /^([-+]?)(?:¥|CNY|RMB|人民币)?([-+]?)(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.(\d{1,2})0*)?元?$/
const IN_BRACKETS = /^\((.+)\)$/
/** What stands in a column of amounts for none. */
const NOTHING = /^[-–—]*$/
const CLOSE_TO_A_FEN = 1e-6

/** Fen, below 0 with a minus or in brackets; `EMPTY` where nothing stands, `BAD` where something else does. */
export function statementAmount(cell: Cell | undefined): number | 'EMPTY' | 'BAD' {
  const value = isShownNumber(cell) ? cell.value : cell
  if (typeof value === 'number') return fenOf(value)
  const text = plainText(value).replace(/\s/g, '')
  if (NOTHING.test(text)) return 'EMPTY'
  const inner = IN_BRACKETS.exec(text)?.[1]
  const match = WRITTEN.exec(inner ?? text)
  if (match === null) return 'BAD'
  const [, before = '', after = '', yuan = '', cents = ''] = match
  if (before !== '' && after !== '') return 'BAD'
  const amount = Number(yuan.replace(/,/g, '')) * 100 + Number(cents.padEnd(2, '0'))
  return `${before}${after}` === '-' || inner !== undefined ? -amount : amount
}

/** A sum of floats such as 83.99999999 is 84.00. */
function fenOf(yuan: number): number | 'BAD' {
  const rounded = Math.round(yuan * 100)
  return Math.abs(yuan * 100 - rounded) < CLOSE_TO_A_FEN && Number.isSafeInteger(rounded) ? rounded : 'BAD'
}
