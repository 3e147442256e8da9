// Reads an uploaded workbook into sheets of cells; any fault in it is a declared error.
import { createHash } from 'node:crypto'
import { ok, type Result } from '@domain/values/result'
import type { Sheet } from '@domain/workbooks/workbook-cell'
import { readInWorker, type Unreadable } from './read-in-worker'
import { type FileError, fetchWorkbookFile } from './workbook-file'

export type WorkbookError = FileError | Unreadable

export interface Workbook {
  /** Hex SHA-256 of the file: what was previewed and what is stored are the same bytes. */
  readonly digest: string
  readonly sheets: readonly Sheet[]
}

/** One round trip to the cloud, and one download. */
export async function loadWorkbook(fileId: string): Promise<Result<Workbook, WorkbookError>> {
  const file = await fetchWorkbookFile(fileId)
  if (!file.ok) return file
  const sheets = await readInWorker(file.value)
  if (!sheets.ok) return sheets
  return ok({ digest: createHash('sha256').update(file.value).digest('hex'), sheets: sheets.value })
}
