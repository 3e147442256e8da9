// The collection filesToDelete: when each stored file goes, written down before the file is there.
import { createHash } from 'node:crypto'
import type { FileToDelete, UploadKind } from '@domain/privacy/retention/file-to-delete'
import { cloud } from '../../runtime/cloud'
import { defineCollection, index, type OwnedCollection } from '../../runtime/collection'
import type { Filter } from '../../runtime/database'
import { withRetry } from '../../runtime/retry'
import { filesToDeleteFates } from './fates/files-to-delete-fates'

const lines = defineCollection<FileToDelete>({
  name: 'filesToDelete',
  fates: filesToDeleteFates,
  indexes: [index('due', ['deleteAfter']), index('pupil', ['pupilId']), index('uploader', ['uploadedBy'])],
})

/** A slip is evidence of money: only billing, which knows what names it, lets go of one. */
const SLIP: UploadKind = 'SLIP'

/** With a line its file goes: a line alone would leave the file behind for good. */
export const filesToDelete: OwnedCollection<FileToDelete> = {
  ...lines,
  erase: async (subject) => {
    if (subject.kind === 'CHILD') await deleteFiles({ pupilId: subject.pupilId })
    else await deleteFiles({ uploadedBy: subject.personId, kind: { $ne: SLIP } })
  },
  removeExpired: (now) => deleteFiles({ deleteAfter: { $lte: now }, kind: { $ne: SLIP } }),
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

/** One round trip, before the file is there. */
export async function openUploadLine(
  upload: Required<Pick<FileToDelete, 'fileId' | 'uploadedBy' | 'deleteAfter'>> & { readonly kind: UploadKind },
): Promise<void> {
  await filesToDelete.insert(lineOf({ ...upload, usedFor: null, timesUsed: 0 }))
}

export interface UploadClaim {
  readonly fileIds: readonly string[]
  readonly kind: UploadKind
  readonly uploadedBy: string
  /** What they are to serve, by ids. The same again is no second use. */
  readonly usedFor: string
  readonly pupilId?: string
  readonly keptAs?: string
  /** Whatever goes before this instant is no longer taken up. */
  readonly goesAfter: number
}

/** One round trip; how many of them are this person's uploads of this kind, unused or used for the same. */
export function claimUploadLines({ fileIds, kind, uploadedBy, usedFor, goesAfter, ...more }: UploadClaim) {
  const own = { kind, uploadedBy, deleteAfter: { $gt: goesAfter } }
  return filesToDelete.updateWhere(
    { _id: { $in: fileIds.map(lineIdOf) }, ...own, usedFor: { $in: [null, usedFor] } },
    { $set: { ...more, usedFor }, $inc: { timesUsed: 1 } },
  )
}

/** The lines among these that may serve it; in any order. */
export function readUploadLines({ fileIds, kind, uploadedBy, usedFor }: UploadClaim): Promise<readonly FileToDelete[]> {
  const own = { kind, uploadedBy, usedFor: { $in: [null, usedFor] } }
  return filesToDelete.find({ _id: { $in: fileIds.map(lineIdOf) }, ...own }, { limit: fileIds.length })
}

/** Slips whose day is over, the longest over first. */
export function findDueSlips(now: number, limit: number): Promise<readonly FileToDelete[]> {
  return filesToDelete.aggregate<FileToDelete>([
    { $match: { deleteAfter: { $lte: now }, kind: SLIP } },
    { $sort: { deleteAfter: 1 } },
    { $limit: limit },
  ])
}

/** The files first, then the line that knows of them. */
export async function dropSlip({ _id }: FileToDelete, fileIds: readonly string[]): Promise<void> {
  const { fileList } = await withRetry(() => cloud().deleteFile({ fileList: [...fileIds] }))
  if (fileList.every(({ code }) => isGone(code))) await lines.remove({ _id })
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
