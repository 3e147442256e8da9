// Serves the H5 build from one directory and nothing outside it.
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { answer } from '../http/http-body'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

export async function serveStatic(
  dir: string | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = dir === undefined ? null : fileIn(dir, request.url ?? '/')
  const bytes = file === null ? null : await readFile(file).catch(() => null)
  if (file === null || bytes === null) {
    return answer(response, { status: 404, type: 'text/plain; charset=utf-8', body: 'not found' })
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream'
  answer(response, { status: 200, type, body: bytes })
}

/** The file a path names, or null if it leaves the directory or is malformed. */
function fileIn(dir: string, url: string): string | null {
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
