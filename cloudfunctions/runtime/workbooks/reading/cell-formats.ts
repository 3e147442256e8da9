// Reads how the cells of a workbook show their numbers.
import { isDateFormat } from 'numfmt'
import { WorkbookRefused } from './workbook-refused'
import { readXml } from './xml-events'
import type { ZipEntries } from './zip-entries'

export interface CellFormat {
  /** Null is the general format: the number as it is. */
  readonly pattern: string | null
  readonly isDate: boolean
}

const GENERAL: CellFormat = { pattern: null, isDate: false }

/** Formats every program knows by number alone (ECMA-376 part 1, 18.8.30); 27 to 36 and 50 to 58 are dates in Chinese. */
const KNOWN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  48: '##0.0E+0',
  49: '@',
}
const KNOWN_DATES = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const

/** Longer than any that a spreadsheet takes. */
const LONGEST_PATTERN = 255
const MOST_FORMATS = 70_000

/** By the number a cell gives as its style. */
export async function readCellFormats(zip: ZipEntries, path: string | null): Promise<readonly CellFormat[]> {
  const formats: CellFormat[] = []
  if (path === null) return formats
  const own = new Map<number, CellFormat>()
  let inCells = false
  await readXml(zip.pieces(path), {
    open: (name, attribute) => {
      if (name === 'cellXfs') inCells = true
      if (own.size + formats.length > MOST_FORMATS) throw new WorkbookRefused('TOO_MUCH_INSIDE', 'too many formats')
      if (name === 'numFmt') own.set(Number(attribute('numFmtId')), formatOf(attribute('formatCode') ?? ''))
      if (name !== 'xf' || !inCells) return
      const id = Number(attribute('numFmtId') ?? 0)
      formats.push(own.get(id) ?? knownFormat(id))
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return formats
}

function knownFormat(id: number): CellFormat {
  if (KNOWN_DATES.some(([from, until]) => from <= id && id <= until)) return { pattern: null, isDate: true }
  const pattern = KNOWN[id]
  return pattern === undefined ? GENERAL : { pattern, isDate: false }
}

function formatOf(pattern: string): CellFormat {
  if (pattern.length > LONGEST_PATTERN || /^general$/i.test(pattern)) return GENERAL
  return isDateFormat(pattern) ? { pattern, isDate: true } : { pattern, isDate: false }
}
