// The collection filesToDelete: its documents, its indexes, and the way to them.
import type { FileToDelete } from '@domain/privacy/retention/file-to-delete'
import { defineCollection, index } from '../../runtime/collection'

export const filesToDelete = defineCollection<FileToDelete>({
  name: 'filesToDelete',
  indexes: [index('due', ['deleteAfter']), index('pupil', ['pupilId'])],
})
