// Colors the faulty cells of a marked copy, and gives the remarks a column that can be read.
import { DAY_MS } from '@domain/values/durations'
import type { MarkedSheet } from '@domain/workbooks/marked-copy'
import { type Cell, cellAddress, isShownNumber } from '@domain/workbooks/workbook-cell'
import type { WrittenSheet } from '../workbook-cells'

/** As spreadsheets themselves color what is bad. */
const FAULTY = { backgroundColor: '#FFC7CE', textColor: '#9C0006' } as const
const REMARK = { textColor: '#9C0006', wrap: true } as const
const WIDTHS = { cell: 14, remark: 60 }

export function markedSheet({ name, rows, faulty, remarkColumn }: MarkedSheet): WrittenSheet {
  const marks = new Set(faulty)
  return {
    sheet: name,
    data: rows.map((cells, row) =>
      cells.map((cell, column) => {
        if (column === remarkColumn) return styled(cell, REMARK)
        return styled(cell, marks.has(cellAddress(row, column)) ? FAULTY : {})
      }),
    ),
    columns: Array.from({ length: remarkColumn + 1 }, (_, column) => ({
      width: column === remarkColumn ? WIDTHS.remark : WIDTHS.cell,
    })),
  }
}

type Style = Partial<typeof FAULTY> | typeof REMARK

/** Text stays text, so that numbers keep their zeros. An empty cell has a color too. */
function styled(cell: Cell, style: Style) {
  if (cell === null || cell === '') return 'backgroundColor' in style ? { type: String, value: '', ...style } : null
  if (isShownNumber(cell)) return { type: String, format: '@', value: cell.shown, ...style }
  if (cell instanceof Date) return dateCell(cell, style)
  if (typeof cell === 'string') return { type: String, format: '@', value: cell, ...style }
  return typeof cell === 'number' ? { type: Number, value: cell, ...style } : { type: Boolean, value: cell, ...style }
}

function dateCell(value: Date, style: Style) {
  if (Number.isNaN(value.getTime())) return null
  const isDay = value.getTime() % DAY_MS === 0
  return { type: Date, format: isDay ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm', value, ...style }
}
