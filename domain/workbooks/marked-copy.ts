// Marks the faults of a workbook in a copy of it: which cells, and beside each row what is wrong.
import type { ImportFault } from './import-fault'
import { sayImportFault } from './import-fault-texts'
import { type Cell, cellAddress, isShownNumber, type Sheet } from './workbook-cell'

export const MARKED_TITLE = '哪里不对'
/** Where a workbook has no sheet that could be copied. */
const LONE_SHEET = '要改的地方'

export interface MarkedSheet {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
  /** Addresses of faulty cells, such as `C12`. */
  readonly faulty: readonly string[]
  /** The column after the last one that holds something: what is wrong, row by row. */
  readonly remarkColumn: number
}

/**
 * Row and column of every cell stay, so that an address means the same in both, and the copy can be corrected and uploaded.
 * What nobody saw was not read, and is not copied: the copy says so.
 */
export function markFaults(sheets: readonly Sheet[], faults: readonly ImportFault[]): readonly MarkedSheet[] {
  const visible = sheets.filter(({ isHidden }) => !isHidden)
  const names = new Set(visible.map(({ name }) => name))
  const homeless = faults
    .filter(({ sheet }) => !names.has(sheet))
    .map((fault) => `${fault.sheet}：${sayImportFault(fault)}`)
  const whole = visible.length === 0 ? [{ name: LONE_SHEET, rows: [] }] : visible
  return whole.map((sheet, index) => {
    const own = faults.filter((fault) => fault.sheet === sheet.name)
    return markSheet(sheet, own, index === 0 ? homeless : [])
  })
}

function markSheet(sheet: Sheet, faults: readonly ImportFault[], others: readonly string[]): MarkedSheet {
  const { name, hiddenRows = [], hiddenColumns = [] } = sheet
  const placed = faults.flatMap((fault) => {
    const place = placeOf(fault.cell)
    return place === null ? [] : [{ ...place, fault }]
  })
  const ofSheet = faults.filter(({ cell }) => cell === null).map(sayImportFault)
  const columns = hiddenColumns.map((column) => cellAddress(0, column).replace(/\d+$/, '')).join('、')
  const head = [...others, ...ofSheet, ...(columns === '' ? [] : [`隐藏的列没有读，也没有抄过来：${columns}`])]
  const faulty = new Set(placed.map(({ fault }) => fault.cell ?? ''))
  const height = Math.max(1, sheet.rows.length, ...placed.map(({ row }) => row + 1))
  const remarkColumn = Math.max(widthOf(sheet), ...placed.map(({ column }) => column + 1))
  const rows = Array.from({ length: height }, (_, row) => {
    const isHidden = hiddenRows.includes(row)
    const cells = Array.from({ length: remarkColumn }, (__, column) =>
      isHidden || hiddenColumns.includes(column)
        ? null
        : markedCell(sheet.rows[row]?.[column] ?? null, faulty.has(cellAddress(row, column))),
    )
    const said = placed.filter((one) => one.row === row).map(({ fault }) => `${fault.cell}：${sayImportFault(fault)}`)
    const remarks = [
      ...(row === 0 ? [MARKED_TITLE, ...head] : []),
      ...(isHidden ? ['这一行是隐藏的，没有读，也没有抄过来'] : []),
    ]
    return [...cells, [...remarks, ...said].join('；') || null]
  })
  return { name, rows, faulty: [...faulty], remarkColumn }
}

/** What is stored and what is shown differ: both are said, so that it is not read as mended before somebody mends it. */
function markedCell(cell: Cell, isFaulty: boolean): Cell {
  if (!isShownNumber(cell)) return cell
  return isFaulty ? `${cell.shown}（存的是 ${cell.value}）` : cell.shown
}

function widthOf({ rows }: Sheet): number {
  return Math.max(
    0,
    ...rows.map((cells) => cells.reduce<number>((last, cell, at) => (cell === null ? last : at + 1), 0)),
  )
}

function placeOf(address: string | null): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address ?? '') ?? []
  if (letters === undefined || digits === undefined) return null
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 'A'.charCodeAt(0) + 1, 0) - 1
  return { row: Number(digits) - 1, column }
}
