// Answers the storage actions of the SDK's protocol: where to put a file, read it, remove it.
import { randomUUID } from 'node:crypto'
import type { FileStore } from '../files/file-store'
import { invalidParam } from '../values/cloud-error'
import type { AdminRequest } from './admin-request'

export interface StorageContext {
  readonly files: FileStore
  readonly url: string
}

type StorageAction = (context: StorageContext, request: AdminRequest) => Promise<object>

/** https://docs.cloudbase.net/api-reference/server/node-sdk/storage: of one call of getTempFileURL or deleteFile. */
const FILES_AT_ONCE = 50

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

function listOf(value: unknown, name: string) {
  if (!Array.isArray(value)) throw invalidParam(`${name} must be an array`)
  if (value.length > FILES_AT_ONCE) throw invalidParam(`${name}: at most ${FILES_AT_ONCE} files at once`)
  return value
}
