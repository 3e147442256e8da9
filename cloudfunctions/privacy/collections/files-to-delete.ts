// The collection filesToDelete: its documents, its indexes, and the way to them.
import type { FileToDelete } from '@domain/privacy/retention/file-to-delete'
import { defineCollection, index } from '../../runtime/collection'
import { filesToDeleteFates } from './fates/files-to-delete-fates'

export const filesToDelete = defineCollection<FileToDelete>({
  name: 'filesToDelete',
  fates: filesToDeleteFates,
  indexes: [index('due', ['deleteAfter']), index('pupil', ['pupilId'])],
})
