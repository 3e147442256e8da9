// Reads a bank's statement: its entries, and the rows that cannot be read.
import type { SchoolDate } from '../../values/school-date'
import { type Cell, plainText, type Sheet } from '../../workbooks/workbook-cell'
import { dateOf } from '../../workbooks/workbook-date'
import { entryAmount } from './entry-amount'
import { findStatementHead, type MissingColumn, type StatementColumns } from './statement-columns'
import type { StatementEntry } from './statement-entry'

/** A school's account in a year; beyond it the file is another one. */
export const MOST_STATEMENT_ROWS = 20_000

export const ROW_FAULTS = ['BAD_DATE', 'IN_FUTURE', 'BAD_AMOUNT', 'BOTH_WAYS'] as const
export interface RowFault {
  readonly sheet: string
  readonly row: number
  readonly code: (typeof ROW_FAULTS)[number]
}

export type StatementRefusal =
  | { readonly reason: 'NO_TABLE'; readonly missing: readonly MissingColumn[] }
  | { readonly reason: 'NO_INCOME' | 'TOO_MANY_ROWS'; readonly missing: readonly [] }

export interface ReadStatement {
  readonly entries: readonly StatementEntry[]
  readonly faults: readonly RowFault[]
}

/** Every sheet with a table is read: some banks write a month a sheet. */
export function readStatement(sheets: readonly Sheet[], today: SchoolDate): ReadStatement | StatementRefusal {
  const visible = sheets.filter(({ isHidden }) => !isHidden)
  if (visible.reduce((rows, sheet) => rows + sheet.rows.length, 0) > MOST_STATEMENT_ROWS)
    return { reason: 'TOO_MANY_ROWS', missing: [] }
  const found = visible.map((sheet) => ({ sheet, ...findStatementHead(sheet.rows) }))
  const tables = found.flatMap((one) => ('head' in one ? [one] : []))
  if (tables.length === 0) {
    const lacks = found.flatMap((one) => ('missing' in one ? [one.missing] : []))
    const [fewest = ['DATE', 'INCOME', 'WHO'] as const] = [...lacks].sort((one, other) => one.length - other.length)
    return { reason: 'NO_TABLE', missing: fewest }
  }
  const entries: StatementEntry[] = []
  const faults: RowFault[] = []
  for (const { sheet, head } of tables) {
    const hidden = new Set(sheet.hiddenRows ?? [])
    sheet.rows.forEach((cells, index) => {
      if (index <= head.row || hidden.has(index)) return
      const read = readRow(cells, head.columns, today)
      const place = { sheet: sheet.name, row: index + 1 }
      if (typeof read === 'string') faults.push({ ...place, code: read })
      else if (read !== null) entries.push({ ...place, ...read })
    })
  }
  const isIncome = entries.some(({ way }) => way === 'IN')
  return isIncome || faults.length > 0 ? { entries, faults } : { reason: 'NO_INCOME', missing: [] }
}

type ReadRow = Omit<StatementEntry, 'sheet' | 'row'>

/** Null: a sum, a note, a heading printed again, or nothing. */
function readRow(
  cells: readonly Cell[],
  columns: StatementColumns,
  today: SchoolDate,
): ReadRow | RowFault['code'] | null {
  const amount = entryAmount(cells, columns)
  const dates = textsOf(cells, columns.date)
  if (amount === null || (dates.length === 0 && amount !== 'BAD_AMOUNT')) return null
  const on = firstDate(cells, columns.date)
  if (on === null) return isWord(dates) ? null : 'BAD_DATE'
  if (typeof amount === 'string') return amount
  if (on > today) return 'IN_FUTURE'
  const isOut = amount.way === 'OUT' || amount.way === 'OUT_RED'
  const [payer = ''] = textsOf(cells, isOut ? [...columns.payee, ...columns.payer] : columns.payer)
  const [payerAccount = ''] = textsOf(cells, columns.payerAccount)
  const [serial = ''] = textsOf(cells, columns.serial)
  const [balance = ''] = textsOf(cells, columns.balance)
  const remarks = textsOf(cells, columns.remark)
  return { ...amount, on, time: timeOf(dates), payer: payerName(payer), payerAccount, remarks, serial, balance }
}

function textsOf(cells: readonly Cell[], columns: readonly number[]): string[] {
  return columns
    .map((column) => plainText(cells[column]))
    .filter((text) => text !== '' && text !== '-' && text !== '--')
}

/** 合计, 交易日期: words in a column of dates are no entry. */
function isWord(dates: readonly string[]): boolean {
  return dates.every((text) => !/\d/.test(text))
}

/** `20260410 17:07:09` and `2026-04-10T17:07` begin with their day. */
function firstDate(cells: readonly Cell[], columns: readonly number[]): SchoolDate | null {
  for (const column of columns) {
    const cell = cells[column] ?? null
    const on = dateOf(cell) ?? dateOf(plainText(cell).split(/[\sT]/)[0] ?? '')
    if (on !== null) return on
  }
  return null
}

/** `17:07:09`, or six digits in a column of their own. */
function timeOf(dates: readonly string[]): string {
  for (const text of dates) {
    const match = /(?:^|[\sT])(\d{1,2}):(\d{2})(?::(\d{2}))?/.exec(text) ?? /^(\d{2})(\d{2})(\d{2})$/.exec(text)
    if (match !== null) return `${match[1]?.padStart(2, '0')}${match[2]}${match[3] ?? '00'}`
  }
  return ''
}

/** Some banks write the account behind the name: 张三 6222000011112222. */
function payerName(text: string): string {
  return text.replace(/[\s/]*\d[\d* ]{5,}$/, '').trim() || text
}
