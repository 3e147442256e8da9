// Reads dates and times from workbook cells: spreadsheet dates, serial numbers, 20260901, text.
import { addDays, instantOf, isSchoolDate, type SchoolDate } from '../values/school-date'
import { type Cell, plainText } from './workbook-cell'

/** Spreadsheets count days from here (their 1900 leap-year mistake included). */
const SERIAL_DAY_ZERO = '1899-12-30' as SchoolDate
/** Serial numbers of 1995 to 2105: apart from them a number is written digits such as 20260901. */
const SERIAL_FROM = 34_700
const SERIAL_UNTIL = 75_300
/** Fractions of a day do not come back exactly: half a second is inside the error. */
const ROUNDING_MS = 500

const WRITTEN = /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?$/
const DIGITS = /^(\d{4})(\d{2})(\d{2})$/
const MOMENT = /^(.*?\d日?)(?:[\sT]+|(?<=日))(\d{1,2})[:时.点](\d{2})?分?(?::\d{2})?$/

/** The date a cell stands for, or null. */
export function dateOf(cell: Cell): SchoolDate | null {
  if (cell instanceof Date) return wallClock(cell).date
  if (typeof cell === 'number' && isSerial(cell)) return serialDate(cell)
  const match = WRITTEN.exec(plainText(cell)) ?? DIGITS.exec(plainText(cell))
  if (match === null) return null
  const [, year = '', month = '', day = ''] = match
  return checked(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/**
 * The instant a cell stands for, in milliseconds, or null. A date without a time is its first moment,
 * or with `wholeDay` the moment the day is over (a deadline "until 18 September" includes that day).
 */
export function momentOf(cell: Cell, wholeDay: boolean): number | null {
  if (cell instanceof Date) return fromClock(wallClock(cell), wholeDay)
  if (typeof cell === 'number' && isSerial(cell)) {
    return fromClock({ date: serialDate(cell), minutes: Math.round((cell % 1) * 1440) }, wholeDay)
  }
  const match = MOMENT.exec(plainText(cell))
  if (match === null) return fromClock({ date: dateOf(cell), minutes: 0 }, wholeDay)
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? '0')
  if (minutes > 1440 || Number(match[3] ?? '0') > 59) return null
  return fromClock({ date: dateOf(match[1] ?? ''), minutes }, false)
}

interface WallClock {
  readonly date: SchoolDate | null
  readonly minutes: number
}

function wallClock(cell: Date): WallClock {
  if (Number.isNaN(cell.getTime())) return { date: null, minutes: 0 }
  const rounded = new Date(cell.getTime() + ROUNDING_MS)
  return {
    date: checked(rounded.toISOString().slice(0, 10)),
    minutes: rounded.getUTCHours() * 60 + rounded.getUTCMinutes(),
  }
}

function fromClock({ date, minutes }: WallClock, wholeDay: boolean): number | null {
  if (date === null) return null
  return instantOf(wholeDay && minutes === 0 ? addDays(date, 1) : date) + minutes * 60_000
}

function isSerial(value: number): boolean {
  return value >= SERIAL_FROM && value < SERIAL_UNTIL
}

function serialDate(serial: number): SchoolDate {
  return addDays(SERIAL_DAY_ZERO, Math.floor(serial))
}

function checked(text: string): SchoolDate | null {
  return isSchoolDate(text) && text >= '2000-01-01' && text < '2100-01-01' ? text : null
}
