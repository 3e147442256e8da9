// Reads an uploaded workbook into sheets of cells; any fault in it is a declared error.
import { createHash } from 'node:crypto'
import { fail, ok, type Result } from '@domain/values/result'
import type { Cell, Sheet } from '@domain/workbooks/workbook-cell'
import { zipSync } from 'fflate'
import { type FileError, fetchWorkbookFile } from './workbook-file'
import { openWorkbook } from './workbook-guard'

export type WorkbookError = FileError | { readonly code: 'WORKBOOK_UNREADABLE' }

export interface Workbook {
  /** Hex SHA-256 of the file: what was previewed and what is stored are the same bytes. */
  readonly digest: string
  readonly sheets: readonly Sheet[]
}

/** Longer text than any cell needs would only cost time. */
const MAX_CELL_LENGTH = 500

/** One round trip to the cloud, and one download. */
export async function loadWorkbook(fileId: string): Promise<Result<Workbook, WorkbookError>> {
  const file = await fetchWorkbookFile(fileId)
  if (!file.ok) return file
  const sheets = await readWorkbook(file.value)
  if (sheets === null) return fail({ code: 'WORKBOOK_UNREADABLE' })
  return ok({ digest: createHash('sha256').update(file.value).digest('hex'), sheets })
}

/** Null when the bytes are not a workbook that can be read: broken, encrypted, an old `.xls`, a zip bomb. */
export async function readWorkbook(bytes: Buffer): Promise<readonly Sheet[] | null> {
  try {
    // Packed anew without compression: the reader never sees headers from outside.
    const safe = zipSync(await openWorkbook(bytes), { level: 0 })
    const { default: readExcelFile } = await import('read-excel-file/node')
    const sheets = await readExcelFile(Buffer.from(safe))
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(shortened)) }))
  } catch {
    return null
  }
}

/** The reader's types call a date "the Date class", so what came is looked at, not believed. */
function shortened(cell: unknown): Cell {
  if (typeof cell === 'string') return cell.slice(0, MAX_CELL_LENGTH)
  if (typeof cell === 'number' || typeof cell === 'boolean' || cell instanceof Date) return cell
  return null
}
