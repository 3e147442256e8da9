// Serves `/cos/<path>`: the address a file's bytes travel to and from, with a signature.
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { answer, readBody } from '../http/http-body'
import { type FileStore, LARGEST_FILE } from './file-store'

/** GET and PUT of `/cos/<path>`, each with the signature handed out for it. */
export async function serveFile(files: FileStore, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const path = decodeURIComponent(url.pathname.slice('/cos/'.length))
  if (request.method === 'PUT') {
    const bytes = await readBody(request, LARGEST_FILE)
    if (!files.isSigned(path, 'put', request.headers['x-cos-security-token'])) return refuse(response, 'AccessDenied')
    await files.put(path, bytes)
    return answer(response, { status: 200, type: 'application/xml', body: '' })
  }
  const bytes = files.isSigned(path, 'get', url.searchParams.get('sign')) ? await files.get(path) : null
  if (bytes === null) return refuse(response, 'NoSuchKey')
  answer(response, { status: 200, type: 'application/octet-stream', body: bytes })
}

/** The form the SDK reads errors of the object store in. */
function refuse(response: ServerResponse, code: string): void {
  const id = randomUUID()
  const inner = `<Code>${code}</Code><Message>${code}</Message><RequestId>${id}</RequestId><TraceId>${id}</TraceId>`
  answer(response, { status: 403, type: 'application/xml', body: `<?xml version='1.0'?><Error>${inner}</Error>` })
}
