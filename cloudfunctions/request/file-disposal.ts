// Schedules uploaded and generated files for deletion: they hold names and phones.
import type { FileToDelete } from '@domain/privacy/retention/file-to-delete'
import { RETENTION } from '@domain/privacy/retention/retention'
import { planDeletion } from '../privacy/collections/files-to-delete'

const DAY_MS = 24 * 3_600_000

/** One round trip. Repeating keeps the first date. */
export async function scheduleDeletion(fileId: string, kind: FileToDelete['kind'], now: number): Promise<void> {
  await planDeletion({ fileId, kind, deleteAfter: now + RETENTION[kind].days * DAY_MS })
}
