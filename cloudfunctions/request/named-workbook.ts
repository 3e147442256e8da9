// Reads the workbook a request names, once it is known to be the caller's own upload.
import { fail, type Result } from '@domain/values/result'
import { loadWorkbook, type Workbook, type WorkbookError } from '../runtime/workbooks/workbook'
import { claimUploads } from './claim-upload'
import type { Caller } from './handler'

interface Naming {
  readonly input: { readonly fileId: string }
  readonly caller: Caller
  readonly now: number
}

/** `usedFor`: the list it is read as, and of whom. It stays for a day: a repeat, after a lost answer, needs the file. */
export async function loadNamedWorkbook(
  { input: { fileId }, caller, now }: Naming,
  usedFor: string,
): Promise<Result<Workbook, WorkbookError>> {
  const refused = await claimUploads({ fileIds: [fileId], kind: 'WORKBOOK', usedFor }, { caller, now })
  return refused === null ? loadWorkbook(fileId) : fail({ code: 'FILE_NOT_FOUND' })
}
