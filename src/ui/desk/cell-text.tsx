// What stands in a table's cell: text, a number, yuan; a zero is faint.
import { yuanText } from '@domain/values/yuan-text'
import type { ReactNode } from 'react'
import type { CellValue, DeskColumn } from './desk-column'

/** A count of nothing is a dash; an amount of nothing is written. */
export function showCell<Row>(column: DeskColumn<Row>, row: Row): ReactNode {
  return column.cell ? column.cell(row) : showValue(column, column.value(row))
}

export function showValue<Row>({ kind = 'text' }: Pick<DeskColumn<Row>, 'kind'>, value: CellValue): ReactNode {
  if (value === null || value === '') return kind === 'text' ? '' : <span className="desk-zero">–</span>
  if (typeof value === 'string') return value
  if (kind === 'yuan') return value === 0 ? <span className="desk-zero">0.00</span> : yuanText(value)
  return value === 0 ? <span className="desk-zero">–</span> : value.toLocaleString('en-US')
}
