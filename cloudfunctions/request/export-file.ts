// Stores an exported file, scheduling its deletion first so that a crash leaves none behind.
import { createHash } from 'node:crypto'
import type { FileToDelete } from '@domain/privacy/retention/file-to-delete'
import { RETENTION } from '@domain/privacy/retention/retention'
import { planDeletion } from '../privacy/collections/files-to-delete'
import { cloud } from '../runtime/cloud'
import { withRetry } from '../runtime/retry'

const { days: DAYS } = RETENTION.EXPORT
const DAY_SECONDS = 24 * 3_600

export interface ExportFile {
  readonly bytes: Buffer
  readonly kind: 'xlsx' | 'pdf'
  /** What it is about, for an address of its own; never readable in it. */
  readonly about: string
  /** The one child whose data it holds: an erasure takes the file with it. */
  readonly pupilId?: string
  readonly requestId: string
  readonly now: number
}

/** An address that works for as long as the file is there. The path names nobody. */
export async function storeExport({ bytes, kind, about, pupilId, requestId, now }: ExportFile) {
  const cloudPath = `exports/${createHash('sha256').update(`${requestId}:${about}`).digest('hex')}.${kind}`
  const { data } = await withRetry(() => cloud().getUploadMetadata({ cloudPath }))
  const deleteAfter = now + DAYS * DAY_SECONDS * 1000
  const owned: Pick<FileToDelete, 'pupilId'> = pupilId === undefined ? {} : { pupilId }
  await planDeletion({ fileId: data.fileId, kind: 'EXPORT', deleteAfter, ...owned })
  const { fileID } = await withRetry(() => cloud().uploadFile({ cloudPath, fileContent: bytes }))
  const { fileList } = await withRetry(() =>
    cloud().getTempFileURL({ fileList: [{ fileID, maxAge: DAYS * DAY_SECONDS }] }),
  )
  const url = fileList[0]?.tempFileURL
  if (!url) throw new TypeError('no address for the exported file')
  return { url, until: deleteAfter }
}
