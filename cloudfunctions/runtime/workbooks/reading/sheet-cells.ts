// Reads the cells of one sheet as they are shown, and which of its rows and columns are hidden.
import type { Cell, Sheet } from '@domain/workbooks/workbook-cell'
import { addressOf, checkedColumn, checkedRow } from './cell-address'
import type { CellFormat } from './cell-formats'
import type { ReadingBudget } from './reading-budget'
import { cleanText, textCollector } from './shared-texts'
import { shownNumber } from './shown-number'
import { isTrue } from './workbook-parts'
import { WorkbookRefused } from './workbook-refused'
import { readXml, type XmlHandler } from './xml-events'

export interface CellSources {
  readonly texts: readonly string[]
  readonly formats: readonly CellFormat[]
  readonly is1904: boolean
  readonly budget: ReadingBudget
}

/** A filled cell further down than this is no list of a school. */
const LAST_ROW = 100_000
const LONGEST_VALUE = 2_100

interface OpenCell {
  readonly row: number
  readonly column: number
  readonly type: string
  readonly style: number
  value: string
}

type Content = Omit<Sheet, 'name'>

export async function readSheetCells(pieces: AsyncIterable<Buffer>, sources: CellSources): Promise<Content> {
  const sheet = sheetBuilder(sources.budget)
  await readXml(pieces, cellHandler(sheet, sources))
  return sheet.finish()
}

function sheetBuilder(budget: ReadingBudget) {
  const rows: Cell[][] = []
  const hiddenRows = new Set<number>()
  const hiddenColumns: number[] = []
  return {
    hideRow: (row: number) => hiddenRows.add(row),
    hideColumns: (from: number, until: number) => {
      budget.spendPlaces(until - from + 1)
      for (let column = from; column <= until; column += 1) hiddenColumns.push(column)
    },
    put: (row: number, column: number, cell: Cell) => {
      if (row > LAST_ROW) throw new WorkbookRefused('TOO_MUCH_INSIDE', 'a filled cell far below')
      for (; rows.length <= row; budget.spendPlaces(1)) rows.push([])
      const cells = rows[row] ?? []
      for (; cells.length < column; budget.spendPlaces(1)) cells.push(null)
      if (cells[column] !== undefined && cells[column] !== null) throw new WorkbookRefused('BROKEN', 'a cell twice')
      cells[column] = cell
    },
    finish: (): Content => ({
      rows,
      hiddenRows: [...hiddenRows].filter((row) => (rows[row] ?? []).length > 0).sort((a, b) => a - b),
      hiddenColumns,
    }),
  }
}

type SheetBuilder = ReturnType<typeof sheetBuilder>

function cellHandler(sheet: SheetBuilder, sources: CellSources): XmlHandler {
  const inline = textCollector()
  let row = -1
  let column = -1
  let cell: OpenCell | null = null
  let inValue = false
  const openers: Readonly<Record<string, (attribute: (name: string) => string | undefined) => void>> = {
    col: (attribute) => hideColumns(sheet, attribute),
    row: (attribute) => {
      const next = attribute('r') === undefined ? row + 1 : checkedRow(Number(attribute('r')) - 1)
      if (next <= row) throw new WorkbookRefused('BROKEN', 'rows out of order')
      row = next
      column = -1
      if (isHidden(attribute, 'ht')) sheet.hideRow(row)
    },
    c: (attribute) => {
      const address = attribute('r')
      const place = address === undefined ? { row: checkedRow(row), column: column + 1 } : addressOf(address)
      column = checkedColumn(place.column)
      cell = { ...place, type: attribute('t') ?? 'n', style: Number(attribute('s') ?? -1), value: '' }
    },
  }
  return {
    open: (name, attribute) => {
      openers[name]?.(attribute)
      if (name === 'v') inValue = true
      if (cell !== null) inline.handler.open(name)
    },
    text: (piece) => {
      if (cell === null) return
      if (inValue && cell.value.length <= LONGEST_VALUE) cell.value += piece
      inline.handler.text(piece)
    },
    close: (name) => {
      inline.handler.close(name)
      if (name === 'v') inValue = false
      if (name !== 'c' || cell === null) return
      putCell(sheet, { ...cell, inline: inline.take() }, sources)
      cell = null
    },
  }
}

/** By hand, by a filter, or by having no height or width. */
function isHidden(attribute: (name: string) => string | undefined, extent: string): boolean {
  return isTrue(attribute('hidden')) || Number(attribute(extent) ?? 1) === 0
}

function hideColumns(sheet: SheetBuilder, attribute: (name: string) => string | undefined): void {
  if (!isHidden(attribute, 'width')) return
  sheet.hideColumns(checkedColumn(Number(attribute('min')) - 1), checkedColumn(Number(attribute('max')) - 1))
}

function putCell(sheet: SheetBuilder, cell: OpenCell & { readonly inline: string }, sources: CellSources): void {
  const content = contentOf(cell, sources)
  if (content === null || content === '') return
  sources.budget.spendCell(typeof content === 'string' ? content.length : 8)
  sheet.put(cell.row, cell.column, content)
}

/** Types of cells: ECMA-376 part 1, 18.18.11. */
function contentOf(cell: OpenCell & { readonly inline: string }, { texts, formats, is1904 }: CellSources): Cell {
  const { type, style, value, inline } = cell
  if (type === 'inlineStr') return inline
  if (value.trim() === '') return null
  if (type === 's') return sharedText(texts, value)
  if (type === 'b') return value.trim() === '1'
  if (type === 'd') return isoDate(value)
  const number = Number(value)
  if (type !== 'n' || !Number.isFinite(number)) return cleanText(value)
  return shownNumber(number, formats[style] ?? { pattern: null, isDate: false }, is1904)
}

function sharedText(texts: readonly string[], value: string): string {
  const text = texts[Number(value)]
  if (text === undefined) throw new WorkbookRefused('BROKEN', 'a text that is not there')
  return text
}

function isoDate(value: string): Cell {
  const date = new Date(/Z$/.test(value) ? value : `${value}Z`)
  return Number.isNaN(date.getTime()) ? value : date
}
