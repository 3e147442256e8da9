// Opens an untrusted zip: lists its files and inflates each within a limit.
import { inflateRawSync } from 'node:zlib'

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const FILE_SIGNATURE = 0x04034b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const FILE_HEADER_LENGTH = 30
/** The comment after the end record is at most this long. */
const LONGEST_COMMENT = 0xffff
const STORED = 0
const DEFLATED = 8
const ENCRYPTED_FLAG = 1

/** Not a zip, broken, encrypted, or growing beyond the limits when opened. */
export class ZipRefused extends Error {
  override readonly name = 'ZipRefused'
}

export interface ZipLimits {
  readonly maxEntries: number
  /** Of all wanted files together, inflated. A bomb stops here, whatever its headers say. */
  readonly maxBytes: number
}

interface Entry {
  readonly path: string
  readonly method: number
  readonly isEncrypted: boolean
  readonly compressedSize: number
  readonly offset: number
}

/** The wanted files of a zip by path. Throws ZipRefused. */
export function openZip(
  bytes: Buffer,
  isWanted: (path: string) => boolean,
  limits: ZipLimits,
): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = Object.create(null)
  let left = limits.maxBytes
  for (const entry of entriesOf(bytes, limits.maxEntries)) {
    if (!isWanted(entry.path)) continue
    const content = inflate(bytes, entry, left)
    left -= content.length
    files[entry.path] = content
  }
  return files
}

function entriesOf(bytes: Buffer, maxEntries: number): Entry[] {
  const end = endRecord(bytes)
  const count = bytes.readUInt16LE(end + 10)
  if (count > maxEntries) throw new ZipRefused('too many files')
  const entries: Entry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > bytes.length || bytes.readUInt32LE(at) !== ENTRY_SIGNATURE) throw new ZipRefused('no entry')
    const pathLength = bytes.readUInt16LE(at + 28)
    entries.push({
      path: bytes.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + pathLength),
      isEncrypted: (bytes.readUInt16LE(at + 8) & ENCRYPTED_FLAG) !== 0,
      method: bytes.readUInt16LE(at + 10),
      compressedSize: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42),
    })
    at += ENTRY_LENGTH + pathLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

function endRecord(bytes: Buffer): number {
  const earliest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT)
  for (let at = bytes.length - END_LENGTH; at >= earliest; at -= 1) {
    if (bytes.readUInt32LE(at) === END_SIGNATURE) return at
  }
  throw new ZipRefused('no end record')
}

function inflate(bytes: Buffer, entry: Entry, limit: number): Uint8Array {
  const { offset, compressedSize, method } = entry
  if (entry.isEncrypted) throw new ZipRefused('encrypted')
  if (offset + FILE_HEADER_LENGTH > bytes.length || bytes.readUInt32LE(offset) !== FILE_SIGNATURE) {
    throw new ZipRefused('no file')
  }
  const start = offset + FILE_HEADER_LENGTH + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  const packed = bytes.subarray(start, start + compressedSize)
  if (packed.length !== compressedSize) throw new ZipRefused('cut short')
  if (method === STORED && packed.length <= limit) return packed
  if (method !== DEFLATED || limit <= 0) throw new ZipRefused('too large, or packed in another way')
  try {
    return inflateRawSync(packed, { maxOutputLength: limit })
  } catch {
    throw new ZipRefused('broken, or growing beyond the limit')
  }
}
