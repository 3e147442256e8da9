// Fetches, checks, encrypts and stores evidence photos, and deletes the plain uploads at once.

import { createHash } from 'node:crypto'
import { EVIDENCE_TYPES, MAX_EVIDENCE_BYTES, type WaiverEvidence } from '@domain/billing/waivers/waiver-record'
import { RETENTION } from '@domain/privacy/retention/retention'
import { DAY_MS } from '@domain/values/durations'
import { fail, ok, type Result } from '@domain/values/result'
import { changeDeletionDate, planDeletions } from '../../privacy/collections/files-to-delete'
import { claimUploads } from '../../request/claim-upload'
import type { Caller } from '../../request/handler'
import { cloud } from '../../runtime/cloud'
import { fileTypeOf } from '../../runtime/file-signature'
import { withRetry } from '../../runtime/retry'
import { addressesOf, download } from '../../runtime/stored-file'
import { decryptEvidence, encryptEvidence } from './evidence-cipher'
import { type EvidenceKey, evidenceKeys } from './evidence-keys'

export type EvidenceError =
  | { readonly code: 'EVIDENCE_NOT_FOUND'; readonly index: number }
  | { readonly code: 'EVIDENCE_TOO_LARGE'; readonly index: number; readonly limitBytes: number }
  | { readonly code: 'EVIDENCE_NOT_AN_IMAGE'; readonly index: number }

export interface Submission {
  readonly applicationId: string
  readonly pupilId: string
  readonly key: string
  readonly uploads: readonly string[]
  readonly termEndsAt: number
  readonly now: number
}

interface Photo {
  readonly type: WaiverEvidence['type']
  readonly bytes: Buffer
}

/** Two round trips, one more for a no, and a download each. Another's upload is not there. */
export async function readUploads(
  { uploads, applicationId, pupilId }: Submission,
  request: { readonly caller: Caller; readonly now: number },
): Promise<Result<readonly Photo[], EvidenceError>> {
  const claim = { fileIds: uploads, kind: 'PHOTO', usedFor: `application:${applicationId}`, pupilId } as const
  const refused = await claimUploads(claim, request)
  if (refused !== null) return fail({ code: 'EVIDENCE_NOT_FOUND', index: refused })
  const addresses = await addressesOf(uploads)
  const photos: Photo[] = []
  for (const [index, address] of addresses.entries()) {
    const file = await download(address, MAX_EVIDENCE_BYTES)
    if (!file.ok && file.error.code === 'TOO_LARGE')
      return fail({ code: 'EVIDENCE_TOO_LARGE', index, limitBytes: MAX_EVIDENCE_BYTES })
    if (!file.ok) return fail({ code: 'EVIDENCE_NOT_FOUND', index })
    const type = fileTypeOf(file.value, EVIDENCE_TYPES)
    if (type === null) return fail({ code: 'EVIDENCE_NOT_AN_IMAGE', index })
    photos.push({ type, bytes: file.value })
  }
  return ok(photos)
}

/** When each file goes is written down before it is there, so that a dead process leaves none behind. */
export async function storeEvidence(
  photos: readonly Photo[],
  key: EvidenceKey,
  submission: Submission,
): Promise<readonly WaiverEvidence[]> {
  const { applicationId, pupilId, termEndsAt } = submission
  const deleteAfter = termEndsAt + RETENTION.EVIDENCE.days * DAY_MS
  const paths = photos.map((_, index) => pathOf(submission, index))
  const bucket = await bucketOf(paths[0] ?? '')
  await planDeletions(paths.map((path) => ({ fileId: `${bucket}${path}`, kind: 'EVIDENCE', deleteAfter, pupilId })))
  const stored: WaiverEvidence[] = []
  for (const [index, { type, bytes }] of photos.entries()) {
    const path = paths[index] ?? ''
    const fileContent = encryptEvidence(key.secret, { applicationId, path }, bytes)
    const { fileID } = await withRetry(() => cloud().uploadFile({ cloudPath: path, fileContent }))
    stored.push({ fileId: fileID, keyId: key.id, type })
  }
  return stored
}

/** Identifies nobody, and stays the same when the phone resends the request. */
function pathOf({ applicationId, key, uploads }: Submission, index: number): string {
  const what = [applicationId, key, index, uploads[index]].join(' ')
  return `evidence/${createHash('sha256').update(what).digest('hex')}.bin`
}

async function bucketOf(path: string): Promise<string> {
  const { data } = await withRetry(() => cloud().getUploadMetadata({ cloudPath: path }))
  return data.fileId.slice(0, -path.length)
}

/** One round trip. What is gone already is no fault. */
export async function deleteNow(fileIds: readonly string[]): Promise<void> {
  if (fileIds.length > 0) await withRetry(() => cloud().deleteFile({ fileList: [...fileIds] }))
}

/** Two round trips: gone at once, and by the timer if that failed. */
export async function dropEvidence(evidence: readonly WaiverEvidence[], now: number): Promise<void> {
  if (evidence.length === 0) return
  await keepEvidenceUntil(evidence, now)
  await deleteNow(evidence.map(({ fileId }) => fileId))
}

export async function keepEvidenceUntil(evidence: readonly WaiverEvidence[], deleteAfter: number): Promise<void> {
  const fileIds = evidence.map(({ fileId }) => fileId)
  await changeDeletionDate(fileIds, deleteAfter)
}

export type OpenError = { readonly code: 'EVIDENCE_GONE' } | { readonly code: 'EVIDENCE_LOCKED' }

/** One round trip. Decrypted in memory, for one answer. */
export async function openEvidence(
  applicationId: string,
  { fileId, keyId }: WaiverEvidence,
): Promise<Result<Buffer, OpenError>> {
  const key = evidenceKeys().find(({ id }) => id === keyId)
  if (key === undefined) return fail({ code: 'EVIDENCE_LOCKED' })
  const [address = null] = await addressesOf([fileId])
  // Nonce and tag come on top.
  const file = await download(address, MAX_EVIDENCE_BYTES + 64)
  if (!file.ok) return fail({ code: 'EVIDENCE_GONE' })
  const path = fileId.slice(fileId.indexOf('evidence/'))
  const bytes = decryptEvidence(key.secret, { applicationId, path }, file.value)
  return bytes === null ? fail({ code: 'EVIDENCE_LOCKED' }) : ok(bytes)
}
