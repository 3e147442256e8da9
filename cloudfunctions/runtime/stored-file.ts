// Downloads files by id, within a size limit.
import { fail, ok, type Result } from '@domain/values/result'
import { cloud } from './cloud'
import { withRetry } from './retry'

/** How long the address asked for holds; it is used at once. */
const ADDRESS_SECONDS = 120

export type StoredFileError = { readonly code: 'GONE' } | { readonly code: 'TOO_LARGE' }

/** For a page that stays open a while: pictures are looked at, a voice is played twice. */
export const PAGE_SECONDS = 1_800

/** One round trip for up to 50; null for what is not there. */
export async function addressesOf(
  fileIds: readonly string[],
  maxAge = ADDRESS_SECONDS,
): Promise<readonly (string | null)[]> {
  const asked = fileIds.filter((fileId) => fileId.startsWith('cloud://'))
  if (asked.length === 0) return fileIds.map(() => null)
  const { fileList } = await withRetry(() =>
    cloud().getTempFileURL({ fileList: asked.map((fileID) => ({ fileID, maxAge })) }),
  )
  const found = new Map(fileList.map(({ fileID, code, tempFileURL }) => [fileID, code === 'SUCCESS' && tempFileURL]))
  return fileIds.map((fileId) => found.get(fileId) || null)
}

/** The bytes come from the file store: no round trip to the database. */
export function download(address: string | null, mostBytes: number): Promise<Result<Buffer, StoredFileError>> {
  if (address === null) return Promise.resolve(fail({ code: 'GONE' }))
  return withRetry(() => downloadOnce(address, mostBytes))
}

async function downloadOnce(address: string, mostBytes: number): Promise<Result<Buffer, StoredFileError>> {
  const response = await fetch(address).catch(rethrowCause)
  if (!response.ok || response.body === null) {
    await response.body?.cancel()
    return fail({ code: 'GONE' })
  }
  const reader = response.body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (let next = await reader.read(); !next.done; next = await reader.read().catch(rethrowCause)) {
    size += next.value.length
    if (size > mostBytes) {
      await reader.cancel()
      return fail({ code: 'TOO_LARGE' })
    }
    chunks.push(next.value)
  }
  return ok(Buffer.concat(chunks))
}

/** `fetch` wraps what happened to the connection; the retry looks at the connection's own code. */
function rethrowCause(error: unknown): never {
  throw error instanceof Error && error.cause instanceof Error ? error.cause : error
}
