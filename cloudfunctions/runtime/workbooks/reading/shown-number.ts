// Turns a stored number into what a person sees: a number, a date, formatted digits.
import { DAY_MS } from '@domain/values/durations'
import type { Cell } from '@domain/workbooks/workbook-cell'
import { format } from 'numfmt'
import type { CellFormat } from './cell-formats'

/** Days are counted from here: their 1900 was a leap year. */
const DAY_ZERO = Date.UTC(1899, 11, 30)
const DAYS_UNTIL_1904 = 1_462
const LAST_DAY = 2_958_466

/** Signs around a number that leave it the number it is. */
const DRESS = /[,，\s¥￥$元]/g
const NUMERAL = /^-?(0|[1-9]\d*)(\.\d+)?$/

/** A number whose format only dresses it stays a number; one that reads differently keeps what is seen. */
export function shownNumber(value: number, { pattern, isDate }: CellFormat, is1904: boolean): Cell {
  if (isDate) return dateOf(is1904 ? value + DAYS_UNTIL_1904 : value)
  if (pattern === null || pattern === '@') return value
  const shown = shownBy(pattern, value)
  if (shown === null) return value
  if (shown === '') return null
  const bare = shown.replace(DRESS, '')
  return NUMERAL.test(bare) && Number(bare) === value ? value : { value, shown }
}

/** Null where the pattern means nothing. */
function shownBy(pattern: string, value: number): string | null {
  try {
    return format(pattern, value, { locale: 'zh-CN' }).trim()
  } catch {
    return null
  }
}

function dateOf(serial: number): Cell {
  return serial < 0 || serial >= LAST_DAY ? serial : new Date(DAY_ZERO + Math.round(serial * DAY_MS))
}
