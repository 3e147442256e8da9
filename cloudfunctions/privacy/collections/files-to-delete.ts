// The collection filesToDelete: when each stored file goes, written down before the file is there.
import { createHash } from 'node:crypto'
import type { FileToDelete } from '@domain/privacy/retention/file-to-delete'
import { cloud } from '../../runtime/cloud'
import { defineCollection, index, type OwnedCollection } from '../../runtime/collection'
import type { Filter } from '../../runtime/database'
import { withRetry } from '../../runtime/retry'
import { filesToDeleteFates } from './fates/files-to-delete-fates'

const lines = defineCollection<FileToDelete>({
  name: 'filesToDelete',
  fates: filesToDeleteFates,
  indexes: [index('due', ['deleteAfter']), index('pupil', ['pupilId'])],
})

/** With a line its file goes: a line alone would leave the file behind for good. */
export const filesToDelete: OwnedCollection<FileToDelete> = {
  ...lines,
  erase: async (subject) => {
    if (subject.kind === 'CHILD') await deleteFiles({ pupilId: subject.pupilId })
  },
  removeExpired: (now) => deleteFiles({ deleteAfter: { $lte: now } }),
}

type Planned = Omit<FileToDelete, '_id'>

/** One round trip. Repeating keeps the first date. */
export async function planDeletion(file: Planned): Promise<void> {
  await filesToDelete.insert(lineOf(file))
}

/** The same for several. */
export function planDeletions(files: readonly Planned[]): Promise<void> {
  return filesToDelete.insertMissing(files.map(lineOf))
}

export async function changeDeletionDate(fileIds: readonly string[], deleteAfter: number): Promise<void> {
  await filesToDelete.updateAll(fileIds.map(lineIdOf), { $set: { deleteAfter } })
}

function lineOf(file: Planned): FileToDelete {
  return { ...file, _id: lineIdOf(file.fileId) }
}

function lineIdOf(fileId: string): string {
  return createHash('sha256').update(fileId).digest('hex')
}

/** Files the platform deletes in one call. */
const BATCH = 50

/** First the file, then its line: a run that dies in between finds the line again, and a file that is gone is no fault. */
async function deleteFiles(filter: Filter): Promise<void> {
  for (let after = ''; ; ) {
    const page = await lines.find(filter, { limit: BATCH, after })
    const last = page.at(-1)
    if (last === undefined) return
    const { fileList } = await withRetry(() => cloud().deleteFile({ fileList: page.map(({ fileId }) => fileId) }))
    const gone = new Set(fileList.filter(({ code }) => isGone(code)).map(({ fileID }) => fileID))
    const done = page.filter(({ fileId }) => gone.has(fileId)).map(({ _id }) => _id)
    if (done.length > 0) await lines.remove({ _id: { $in: done } })
    after = last._id
  }
}

function isGone(code: string): boolean {
  return code === 'SUCCESS' || code === 'STORAGE_FILE_NONEXIST'
}
