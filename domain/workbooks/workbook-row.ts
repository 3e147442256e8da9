// Reads one table row: each cell by its rule; records faults instead of throwing.
import type { ImportFault, ImportFaultCode } from './import-fault'
import { type Cell, isEmptyCell } from './workbook-cell'
import { type FaultDetail, faultAt, type Place } from './workbook-fault'
import type { Table } from './workbook-table'

/** How a cell is understood; null means it is not what it should be. */
export interface CellRule<T> {
  readonly parse: (cell: Cell) => T | null
  readonly code: ImportFaultCode
  /** Names, phones, numbers of people: never repeated in a fault. */
  readonly personal?: boolean
  /** What would be right, for the sentence. */
  readonly expected?: string
  /** Says more exactly why a cell is not what it should be; null: `code` says it all. */
  readonly because?: (cell: Cell) => { readonly code: ImportFaultCode; readonly expected: string | undefined } | null
}

export interface RowReader<Key extends string> {
  /** The row as people count, from 1. */
  readonly number: number
  readonly has: (key: Key) => boolean
  /** Null when the cell is empty or wrong; both are faults. */
  readonly needed: <T>(key: Key, rule: CellRule<T>) => T | null
  /** Null when the cell is empty (no fault) or wrong (a fault). */
  readonly optional: <T>(key: Key, rule: CellRule<T>) => T | null
  readonly fault: (key: Key, code: ImportFaultCode, detail?: FaultDetail) => void
  /** What stands in the cell. */
  readonly raw: (key: Key) => Cell
}

export function readerOf<Key extends string>(
  table: Table<Key>,
  row: { readonly index: number; readonly cells: readonly Cell[] },
  faults: ImportFault[],
): RowReader<Key> {
  const columnOf = (key: Key) => table.columns.get(key) ?? 0
  const placeOf = (key: Key): Place => ({ sheet: table.sheet, row: row.index, column: columnOf(key) })
  const raw = (key: Key): Cell =>
    table.columns.has(key) ? (row.cells[columnOf(key)] ?? null) : (table.constants.get(key) ?? null)
  return rowReader({
    number: row.index + 1,
    raw,
    fault: (key, code, detail) => {
      faults.push(faultAt(placeOf(key), code, detail))
    },
  })
}

/** Reads texts that stand in no sheet too, such as the fields of a form. */
export function rowReader<Key extends string>(row: Pick<RowReader<Key>, 'number' | 'raw' | 'fault'>): RowReader<Key> {
  const { raw, fault } = row
  const has = (key: Key) => !isEmptyCell(raw(key))
  const optional: RowReader<Key>['optional'] = (key, rule) => {
    if (!has(key)) return null
    const value = rule.parse(raw(key))
    if (value !== null) return value
    const { code, expected } = rule.because?.(raw(key)) ?? rule
    fault(key, code, { found: rule.personal ? null : raw(key), expected })
    return null
  }
  const needed: RowReader<Key>['needed'] = (key, rule) => {
    if (!has(key)) fault(key, 'EMPTY')
    return optional(key, rule)
  }
  return { ...row, has, needed, optional }
}
