// Writes what a table shows as an Excel file in the browser, with its filters and sums.
import type { CellValue, DeskColumn } from './desk-column'
import type { DeskTableState } from './use-desk-table'

export interface SheetMark {
  /** Such as 账单和收缴: names the sheet and the file. */
  readonly title: string
  readonly school: string
  readonly term: string
  /** 9 月 9 日 周三 16:42 */
  readonly time: string
  readonly person: string
}

/** The library is fetched by the first export. */
export async function exportShown<Row extends object>(of: DeskTableState<Row>, mark: SheetMark): Promise<void> {
  const { default: writeExcelFile } = await import('write-excel-file/browser')
  const sheet = sheetOf(of, mark)
  await writeExcelFile(sheet.data, {
    sheet: mark.title.slice(0, 31),
    columns: sheet.widths.map((width) => ({ width })),
    stickyRowsCount: HEAD_ROWS,
  }).toFile(`${[mark.school, mark.title, ...of.filter.names].join('-').replace(/[\\/:*?"<>|]/g, '')}.xlsx`)
}

const HEAD_ROWS = 3

interface SheetCell {
  readonly value: string | number
  readonly format?: string
  readonly fontWeight?: 'bold'
}

type SheetRow = (SheetCell | null)[]

interface Sheet {
  readonly data: SheetRow[]
  readonly widths: readonly number[]
}

type Shown<Row extends object> = Pick<DeskTableState<Row>, 'filter' | 'shown' | 'visible'>

export function sheetOf<Row extends object>({ filter, shown, visible }: Shown<Row>, mark: SheetMark): Sheet {
  const { title, school, term, time, person } = mark
  const shownWords = filter.names.length === 0 ? '全部' : filter.names.join('、')
  const rows = shown.map((row) => visible.map((column) => cellOf(column, column.value(row))))
  const totals = visible.map((column, index) =>
    index === 0 ? null : bold(cellOf(column, column.total?.(shown) ?? null)),
  )
  const hasTotals = totals.some((total) => total !== null)
  return {
    data: [
      [{ value: [school, term, title].filter(Boolean).join('·'), fontWeight: 'bold' }],
      [{ value: `筛选：${shownWords}，${shown.length} 行；${time}，${person} 导出` }],
      visible.map(({ title: value, kind }) => ({
        value: kind === 'yuan' ? `${value}（元）` : value,
        fontWeight: 'bold',
      })),
      ...rows,
      ...(hasTotals ? [[{ value: '合计', fontWeight: 'bold' as const }, ...totals.slice(1)]] : []),
    ],
    widths: visible.map(({ kind = 'text' }, index) => (index === 0 ? 14 : kind === 'text' ? 18 : 12)),
  }
}

function cellOf<Row>({ kind = 'text' }: DeskColumn<Row>, value: CellValue): SheetCell | null {
  if (value === null || value === '') return null
  if (kind === 'yuan' && typeof value === 'number') return { value: value / 100, format: '#,##0.00' }
  return { value }
}

function bold(cell: SheetCell | null): SheetCell | null {
  if (cell === null) return null
  const { value, format } = cell
  return format === undefined ? { value, fontWeight: 'bold' } : { value, format, fontWeight: 'bold' }
}
