// Opens an untrusted zip and inflates its files piece by piece, counting every byte that comes out.
import { fromBufferPromise } from 'yauzl'
import { WorkbookRefused } from './workbook-refused'

export interface ZipLimits {
  readonly maxEntries: number
  /** Of all files that are read, inflated, together. A bomb stops here, whatever its headers say. */
  readonly maxBytes: number
}

export interface ZipEntries {
  readonly has: (path: string) => boolean
  /** Nothing where the file is not there. Only one piece is held at a time. */
  readonly pieces: (path: string) => AsyncGenerator<Buffer>
}

/** Throws where it is no zip, broken, encrypted or beyond the limits. */
export async function openZip(bytes: Buffer, { maxEntries, maxBytes }: ZipLimits): Promise<ZipEntries> {
  const zip = await fromBufferPromise(bytes)
  if (zip.entryCount > maxEntries) throw new WorkbookRefused('TOO_MUCH_INSIDE', 'too many files')
  const found = new Map<string, Parameters<typeof zip.openReadStreamPromise>[0]>()
  for await (const entry of zip.eachEntry()) found.set(entry.fileName, entry)
  let left = maxBytes
  async function* pieces(path: string): AsyncGenerator<Buffer> {
    const entry = found.get(path)
    if (entry === undefined) return
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      left -= piece.length
      if (left < 0) throw new WorkbookRefused('TOO_MUCH_INSIDE', 'growing beyond the limit')
      yield piece
    }
  }
  return { has: (path) => found.has(path), pieces }
}
