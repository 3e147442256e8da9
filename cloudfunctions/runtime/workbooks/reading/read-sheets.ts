// Reads the bytes of a workbook into its sheets: all of them, hidden ones by name alone.
import type { Sheet } from '@domain/workbooks/workbook-cell'
import { readCellFormats } from './cell-formats'
import { readingBudget } from './reading-budget'
import { readSharedTexts } from './shared-texts'
import { type CellSources, readSheetCells } from './sheet-cells'
import { readParts, type SheetPart } from './workbook-parts'
import { WorkbookRefused } from './workbook-refused'
import { openZip, type ZipEntries } from './zip-entries'

/** A sheet of 6,000 rows and 30 columns is about 8 MB of XML. */
const LIMITS = { maxEntries: 1_000, maxBytes: 64 * 1024 * 1024 }
/** Old `.xls` files, and workbooks with a password. */
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const ZIP = Buffer.from('PK')

/** Throws `WorkbookRefused`, and nothing else, whatever the bytes are. */
export async function readSheets(bytes: Buffer): Promise<readonly Sheet[]> {
  if (bytes.subarray(0, COMPOUND_FILE.length).equals(COMPOUND_FILE)) {
    throw new WorkbookRefused('OLD_OR_LOCKED', 'a compound file')
  }
  if (!bytes.subarray(0, ZIP.length).equals(ZIP)) throw new WorkbookRefused('NOT_A_WORKBOOK', 'no zip')
  try {
    return await readWhole(await openZip(bytes, LIMITS))
  } catch (error) {
    throw error instanceof WorkbookRefused ? error : new WorkbookRefused('BROKEN', String(error))
  }
}

/** For files of our own making: null where it is refused; every row as long as the longest. */
export async function readWorkbook(bytes: Buffer): Promise<readonly Sheet[] | null> {
  try {
    return (await readSheets(bytes)).map(padded)
  } catch {
    return null
  }
}

function padded(sheet: Sheet): Sheet {
  const width = Math.max(0, ...sheet.rows.map(({ length }) => length))
  const rows = sheet.rows.map((cells) => Array.from({ length: width }, (_, column) => cells[column] ?? null))
  return { ...sheet, rows }
}

async function readWhole(zip: ZipEntries): Promise<readonly Sheet[]> {
  const parts = await readParts(zip)
  const budget = readingBudget()
  const sources: CellSources = {
    texts: await readSharedTexts(zip, parts.sharedTexts, budget),
    formats: await readCellFormats(zip, parts.styles),
    is1904: parts.is1904,
    budget,
  }
  const sheets: Sheet[] = []
  for (const part of parts.sheets) sheets.push(await readSheet(zip, part, sources))
  return sheets
}

/** What is hidden is not read: whoever sent the workbook does not see it either. */
async function readSheet(zip: ZipEntries, part: SheetPart, sources: CellSources): Promise<Sheet> {
  const { name, path, isHidden } = part
  if (isHidden || path === null) return isHidden ? { name, rows: [], isHidden } : { name, rows: [] }
  return { name, ...(await readSheetCells(zip.pieces(path), sources)) }
}
