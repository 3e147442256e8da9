// Owns fetching an uploaded file by its id: within a size limit, and no further than that.
import { fail, ok, type Result } from '@domain/result'
import { cloud } from './cloud'
import { withRetry } from './retry'

export const MAX_WORKBOOK_BYTES = 5 * 1024 * 1024

/** How long the address asked for holds; it is used at once. */
const ADDRESS_SECONDS = 120

export type FileError =
  | { readonly code: 'FILE_NOT_FOUND' }
  | { readonly code: 'WORKBOOK_TOO_LARGE'; readonly limitBytes: number }

const TOO_LARGE: FileError = { code: 'WORKBOOK_TOO_LARGE', limitBytes: MAX_WORKBOOK_BYTES }

/** One round trip for the address; the bytes then come from the file store. */
export async function fetchWorkbookFile(fileId: string): Promise<Result<Buffer, FileError>> {
  const address = await addressOf(fileId)
  if (address === null) return fail({ code: 'FILE_NOT_FOUND' })
  return withRetry(() => download(address))
}

async function addressOf(fileId: string): Promise<string | null> {
  if (!fileId.startsWith('cloud://')) return null
  const { fileList } = await withRetry(() =>
    cloud().getTempFileURL({ fileList: [{ fileID: fileId, maxAge: ADDRESS_SECONDS }] }),
  )
  const file = fileList[0]
  return file?.code === 'SUCCESS' && file.tempFileURL ? file.tempFileURL : null
}

async function download(address: string): Promise<Result<Buffer, FileError>> {
  const response = await fetch(address).catch(rethrowCause)
  if (!response.ok || response.body === null) {
    await response.body?.cancel()
    return fail({ code: 'FILE_NOT_FOUND' })
  }
  const reader = response.body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (let next = await reader.read(); !next.done; next = await reader.read().catch(rethrowCause)) {
    size += next.value.length
    if (size > MAX_WORKBOOK_BYTES) {
      await reader.cancel()
      return fail(TOO_LARGE)
    }
    chunks.push(next.value)
  }
  return ok(Buffer.concat(chunks))
}

/** `fetch` wraps what happened to the connection; the retry looks at the connection's own code. */
function rethrowCause(error: unknown): never {
  throw error instanceof Error && error.cause instanceof Error ? error.cause : error
}
