// Downloads an uploaded workbook by id, within its size limit.
import { fail, type Result } from '@domain/values/result'
import { addressesOf, download } from '../stored-file'

export const MAX_WORKBOOK_BYTES = 5 * 1024 * 1024

export type FileError =
  | { readonly code: 'FILE_NOT_FOUND' }
  | { readonly code: 'WORKBOOK_TOO_LARGE'; readonly limitBytes: number }

const TOO_LARGE: FileError = { code: 'WORKBOOK_TOO_LARGE', limitBytes: MAX_WORKBOOK_BYTES }

/** One round trip for the address; the bytes then come from the file store. */
export async function fetchWorkbookFile(fileId: string): Promise<Result<Buffer, FileError>> {
  const [address = null] = await addressesOf([fileId])
  const file = await download(address, MAX_WORKBOOK_BYTES)
  if (file.ok) return file
  return fail(file.error.code === 'TOO_LARGE' ? TOO_LARGE : { code: 'FILE_NOT_FOUND' })
}
