// Checks a workbook before the reader sees it: a zip of modest size with sheets of modest area.
import { openZip, ZipRefused } from './zip-entries'

/** A sheet of 6,000 rows and 30 columns is about 8 MB of XML. */
const LIMITS = { maxEntries: 300, maxBytes: 32 * 1024 * 1024 }
/** The largest sheet there can be ends at XFD1048576. */
const MAX_COLUMN = 16_384
const MAX_ROW = 1_048_576
/** The reader fills rows that are skipped: a stray mark in the last row of a sheet or two is ordinary, more is not. */
const MAX_ROWS_OF_ALL_SHEETS = 2 * MAX_ROW
/** The reader fills every row up to the last filled column: this bounds its memory. */
const MAX_CELLS = 1_500_000

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/
/** Neither part may run past the next tag: the scan stays linear whatever the file holds. */
const CELL_OR_ROW = /<(?:[^\s<>:/]+:)?(c|row)(\s[^<>]*)?>/g
const QUOTED = /"[^"]*"|'[^']*'/g
const REFERENCE = /\sr\s*=\s*["']([A-Z]{0,3})(\d{0,7})["']/

interface Area {
  rows: number
  filledRows: number
  filledColumns: number
}

/** The XML files of a workbook. Throws for whatever no school would send. */
export async function openWorkbook(bytes: Buffer): Promise<Record<string, Uint8Array>> {
  const files = await openZip(bytes, (path) => path.endsWith('.xml') || path.endsWith('.xml.rels'), LIMITS)
  let rows = 0
  for (const [path, content] of Object.entries(files)) {
    if (!SHEET.test(path)) continue
    rows += checkedArea(Buffer.from(content).toString('utf8')).rows
    if (rows > MAX_ROWS_OF_ALL_SHEETS) throw new ZipRefused('too many rows')
  }
  return files
}

/**
 * The reader pads rows and columns up to whatever address a cell names: one cell called `ZZZZZZZ1` would fill the
 * memory. So every address must lie inside a real sheet, and the filled area must be small.
 */
function checkedArea(xml: string): Area {
  const area: Area = { rows: 0, filledRows: 0, filledColumns: 0 }
  for (const [, tag, attributes = ''] of xml.matchAll(CELL_OR_ROW)) {
    // A bracket inside a quoted value would end the tag early here, but not for the reader.
    if (/["']/.test(attributes.replace(QUOTED, ''))) throw new ZipRefused('a bracket inside a value')
    const [, letters = '', digits = ''] = REFERENCE.exec(attributes) ?? []
    if (digits === '' && (tag === 'c' || /\sr\s*=/.test(attributes))) throw new ZipRefused('no address')
    const column = columnOf(letters)
    const row = Number(digits)
    if (column > MAX_COLUMN || row > MAX_ROW) throw new ZipRefused('an address outside the sheet')
    area.rows = Math.max(area.rows, row)
    if (tag === 'row' || attributes.endsWith('/')) continue
    area.filledRows = Math.max(area.filledRows, row)
    area.filledColumns = Math.max(area.filledColumns, column)
  }
  if (area.filledRows * area.filledColumns > MAX_CELLS) throw new ZipRefused('too large an area')
  return area
}

/** A = 1, XFD = 16,384. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
