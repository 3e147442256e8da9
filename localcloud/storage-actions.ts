// Owns the storage actions of the SDK's protocol, and the address the bytes travel to and from.
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AdminRequest } from './admin-request'
import { invalidParam } from './cloud-error'
import type { FileStore } from './file-store'
import { answer, readBody } from './http-body'

export const LARGEST_FILE = 32 * 1024 * 1024

export interface StorageContext {
  readonly files: FileStore
  readonly url: string
}

type StorageAction = (context: StorageContext, request: AdminRequest) => Promise<object>

export const STORAGE_ACTIONS: Readonly<Record<string, StorageAction>> = {
  'storage.getUploadMetadata': async ({ files, url }, request) => {
    const path = files.checkPath(request.path)
    const token = files.sign(path, 'put')
    const address = `${url}/cos/${path}`
    const fileId = files.fileId(path)
    return {
      data: { url: address, token, authorization: token, fileId, cosFileId: randomUUID(), download_url: address },
    }
  },
  'storage.batchGetDownloadUrl': async ({ files, url }, request) => {
    const asked = listOf(request.file_list, 'file_list').map((file: { fileid?: unknown }) => file.fileid)
    const list = asked.map(async (fileID) => {
      const path = files.pathOf(fileID)
      if (path === null || (await files.get(path)) === null) {
        return {
          code: 'STORAGE_FILE_NONEXIST',
          message: 'the file does not exist',
          fileid: fileID,
          fileID,
          tempFileURL: '',
        }
      }
      const tempFileURL = `${url}/cos/${path}?sign=${files.sign(path, 'get')}`
      return { code: 'SUCCESS', fileid: fileID, fileID, tempFileURL }
    })
    return { data: { download_list: await Promise.all(list) } }
  },
  'storage.batchDeleteFile': async ({ files }, request) => {
    const list = listOf(request.fileid_list, 'fileid_list').map(async (fileID) => {
      const path = files.pathOf(fileID)
      if (path === null || (await files.get(path)) === null) return { fileID, code: 'STORAGE_FILE_NONEXIST' }
      await files.remove(path)
      return { fileID, code: 'SUCCESS' }
    })
    return { data: { delete_list: await Promise.all(list) } }
  },
}

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

function listOf(value: unknown, name: string) {
  if (Array.isArray(value)) return value
  throw invalidParam(`${name} must be an array`)
}
