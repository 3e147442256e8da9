// Opens an untrusted zip and inflates the files wanted of it, counting bytes as they come.
import type { Readable } from 'node:stream'

/** Growing beyond the limits when opened. Whatever else is wrong with a zip, yauzl throws. */
export class ZipRefused extends Error {
  override readonly name = 'ZipRefused'
}

export interface ZipLimits {
  readonly maxEntries: number
  /** Of all wanted files together, inflated. A bomb stops here, whatever its headers say. */
  readonly maxBytes: number
}

/** The wanted files of a zip by path. Throws where it is no zip, broken, encrypted or beyond the limits. */
export async function openZip(
  bytes: Buffer,
  isWanted: (path: string) => boolean,
  { maxEntries, maxBytes }: ZipLimits,
): Promise<Record<string, Uint8Array>> {
  // Loaded when the first workbook comes, like the reader itself.
  const { fromBufferPromise } = await import('yauzl')
  const zip = await fromBufferPromise(bytes)
  if (zip.entryCount > maxEntries) throw new ZipRefused('too many files')
  const files: Record<string, Uint8Array> = Object.create(null)
  let left = maxBytes
  for await (const entry of zip.eachEntry()) {
    if (!isWanted(entry.fileName)) continue
    const content = await readAtMost(await zip.openReadStreamPromise(entry), left)
    left -= content.length
    files[entry.fileName] = content
  }
  return files
}

/** Leaving the loop ends the stream: nothing is inflated past the limit but the piece that crossed it. */
async function readAtMost(stream: Readable, limit: number): Promise<Buffer> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of stream) {
    size += piece.length
    if (size > limit) throw new ZipRefused('growing beyond the limit')
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
