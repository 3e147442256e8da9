// Serves the H5 build as hosting does: compressed, cached by name, nothing outside its folder.
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join, resolve, sep } from 'node:path'
import fresh from 'fresh'
import Negotiator from 'negotiator'
import { answer, answerUnchanged } from '../http/http-body'
import { ENCODINGS, HostedFile } from './hosted-file'

/** `main.1a2b3c4d.js`: another content has another name. */
const HASHED_NAME = /\.[0-9a-f]{8,}\.\w+$/
const FOR_EVER = 'public, max-age=31536000, immutable'
const ASK_AGAIN = 'no-cache'

interface KeptFile {
  readonly changedAt: number
  readonly file: Promise<HostedFile>
}

export class StaticFiles {
  private readonly kept = new Map<string, KeptFile>()

  constructor(
    private readonly dir: string | undefined,
    /** Sent with every file, as hosting is told to. */
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = this.dir === undefined ? null : pathIn(this.dir, request.url ?? '/')
    const file = path === null ? null : await this.find(path)
    if (path === null || file === null) {
      return answer(response, { status: 404, type: 'text/plain; charset=utf-8', body: 'not found' })
    }
    const headers = { ...this.headers, ...headersOf(path, file) }
    if (fresh(request.headers, headers)) return answerUnchanged(response, headers)
    const encoding = file.isCompressible ? encodingFor(request) : null
    answer(response, {
      status: 200,
      type: file.type,
      body: encoding === null ? file.bytes : await file.in(encoding),
      headers: encoding === null ? headers : { ...headers, 'content-encoding': encoding },
    })
  }

  /** Read again when it was built anew. */
  private async find(path: string): Promise<HostedFile | null> {
    const found = await stat(path).catch(() => null)
    if (found?.isFile() !== true) return null
    const known = this.kept.get(path)
    if (known?.changedAt === found.mtimeMs) return known.file
    const file = HostedFile.read(path)
    this.kept.set(path, { changedAt: found.mtimeMs, file })
    return file
  }
}

function headersOf(path: string, file: HostedFile): Record<string, string> {
  const headers = { etag: file.tag, 'cache-control': HASHED_NAME.test(path) ? FOR_EVER : ASK_AGAIN }
  return file.isCompressible ? { ...headers, vary: 'accept-encoding' } : headers
}

function encodingFor(request: IncomingMessage) {
  const accepted = new Negotiator(request).encodings([...ENCODINGS])
  return ENCODINGS.find((encoding) => accepted.includes(encoding)) ?? null
}

/** The file a path names, or null when it leads out of the directory or is not a path at all. */
function pathIn(dir: string, url: string): string | null {
  let path: string
  try {
    path = decodeURIComponent(url.split(/[?#]/)[0] ?? '')
  } catch {
    return null
  }
  const root = resolve(dir)
  const file = resolve(join(root, path.endsWith('/') ? `${path}index.html` : path))
  return file.startsWith(root + sep) && !file.includes('\0') ? file : null
}
