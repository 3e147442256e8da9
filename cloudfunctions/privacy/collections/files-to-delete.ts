// The collection filesToDelete: when each stored file goes, written down before the file is there.
import { createHash } from 'node:crypto'
import type { FileToDelete } from '@domain/privacy/retention/file-to-delete'
import { defineCollection, index } from '../../runtime/collection'
import { filesToDeleteFates } from './fates/files-to-delete-fates'

export const filesToDelete = defineCollection<FileToDelete>({
  name: 'filesToDelete',
  fates: filesToDeleteFates,
  indexes: [index('due', ['deleteAfter']), index('pupil', ['pupilId'])],
})

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
