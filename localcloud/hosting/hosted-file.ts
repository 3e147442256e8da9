// Keeps one file of the H5 build ready to be sent: its type, its tag, its bytes compressed once.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import compressible from 'compressible'
import { contentType } from 'mime-types'

export const ENCODINGS = ['br', 'gzip'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** Below this the headers weigh more than what is saved. */
const LEAST_COMPRESSED = 1024
/** As on the way through a content network: quickly, not as small as possible. */
const BROTLI_QUALITY = 6

const COMPRESSORS: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: (bytes) => promisify(gzip)(bytes),
}

export class HostedFile {
  readonly type: string
  readonly isCompressible: boolean
  /** Weak: it stands for every encoding of these bytes. */
  readonly tag: string
  private readonly compressed = new Map<Encoding, Promise<Buffer>>()

  private constructor(
    file: string,
    readonly bytes: Buffer,
  ) {
    this.type = contentType(extname(file)) || 'application/octet-stream'
    this.isCompressible = bytes.length >= LEAST_COMPRESSED && compressible(this.type) === true
    this.tag = `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  }

  static async read(file: string): Promise<HostedFile> {
    return new HostedFile(file, await readFile(file))
  }

  in(encoding: Encoding): Promise<Buffer> {
    const known = this.compressed.get(encoding) ?? COMPRESSORS[encoding](this.bytes)
    this.compressed.set(encoding, known)
    return known
  }
}
