// Deletes listed files when they are due or their child is erased.
import { cloud } from '../../runtime/cloud'
import { withRetry } from '../../runtime/retry'
import { filesToDelete as files } from '../collections/files-to-delete'

/** Files the platform deletes in one call. */
const BATCH = 50

export function deleteDueFiles(now: number): Promise<void> {
  return deleteFiles({ deleteAfter: { $lte: now } })
}

export function deleteFilesOf(pupilId: string): Promise<void> {
  return deleteFiles({ pupilId })
}

/** First the file, then its line: a run that dies in between finds the line again, and a file that is gone is no fault. */
async function deleteFiles(filter: Readonly<Record<string, unknown>>): Promise<void> {
  for (let after = ''; ; ) {
    const page = await files.find(filter, { limit: BATCH, after })
    const last = page.at(-1)
    if (last === undefined) return
    const { fileList } = await withRetry(() => cloud().deleteFile({ fileList: page.map(({ fileId }) => fileId) }))
    const gone = new Set(fileList.filter(({ code }) => isGone(code)).map(({ fileID }) => fileID))
    const done = page.filter(({ fileId }) => gone.has(fileId)).map(({ _id }) => _id)
    if (done.length > 0) await files.remove({ _id: { $in: done } })
    after = last._id
  }
}

function isGone(code: string): boolean {
  return code === 'SUCCESS' || code === 'STORAGE_FILE_NONEXIST'
}
