// Lets a request name files that its caller uploaded, each for one use.
import type { UploadKind } from '@domain/privacy/retention/file-to-delete'
import { claimUploadLines, readUploadLines } from '../privacy/collections/files-to-delete'
import type { Caller } from './handler'

/** No request runs longer: what is claimed now is still there when it is read. */
const LONGEST_REQUEST_MS = 5 * 60_000

export interface NamedUploads {
  readonly fileIds: readonly string[]
  readonly kind: UploadKind
  /** By ids, such as `payment:<number>`: a second thing cannot be served by the same file. */
  readonly usedFor: string
  /** The child whose erasure takes the files with it. */
  readonly pupilId?: string
  /** Where a lasting copy will lie. */
  readonly keptAs?: string
}

/**
 * Null when all are the caller's; else the place in the list of the first that is not, was made for something else or
 * serves another thing already. One round trip, two for a no. Repeating is no second use.
 */
export async function claimUploads(
  named: NamedUploads,
  { caller: { personId }, now }: { readonly caller: Caller; readonly now: number },
): Promise<number | null> {
  if (personId === null) return 0
  const { fileIds } = named
  const twice = fileIds.findIndex((fileId, index) => fileIds.indexOf(fileId) !== index)
  if (twice !== -1) return twice
  const claim = { ...named, uploadedBy: personId, goesAfter: now + LONGEST_REQUEST_MS }
  if ((await claimUploadLines(claim)) === fileIds.length) return null
  const own = new Set((await readUploadLines(claim)).map(({ fileId }) => fileId))
  return Math.max(
    0,
    fileIds.findIndex((fileId) => !own.has(fileId)),
  )
}
