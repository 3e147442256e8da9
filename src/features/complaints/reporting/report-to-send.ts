// Makes of a draft what is sent: receipt, contents, and a number for each photo.
import type { RandomBytes } from '@domain/complaints/bytes/random-bytes'
import type { ChannelCrypto } from '@domain/complaints/channel/channel-crypto'
import type { ReportContents } from '@domain/complaints/contents/report-contents'
import type { IntakeRole } from '@domain/complaints/envelopes/grant-role'
import { intakeFor, isUrgent } from '@domain/complaints/guide/report-subject'
import type { Receipt } from '@domain/complaints/receipts/receipt'
import { contentsOf, type ReportDraft } from './report-draft'

export interface PhotoToPut {
  readonly bytes: Uint8Array
  /** Named in the report's contents before the photo is sent. */
  readonly photoId: Uint8Array
}

export interface ReportToSend {
  /** Made here: the cloud never learns it. */
  readonly receipt: Receipt
  readonly content: ReportContents
  readonly isUrgent: boolean
  readonly intake: IntakeRole
  readonly photos: readonly PhotoToPut[]
  /** How many requests it takes. */
  readonly requests: number
}

export function makeReport(
  { crypto, random }: { readonly crypto: ChannelCrypto; readonly random: RandomBytes },
  draft: ReportDraft,
  photos: readonly Uint8Array[],
): ReportToSend {
  const toPut = photos.map((bytes) => ({ bytes, photoId: random(16) }))
  const named = toPut.map(({ bytes, photoId }) => ({
    id: crypto.idOf(photoId),
    parts: crypto.photoPartsOf(bytes.length),
  }))
  const subject = draft.subject ?? 'OTHER'
  return {
    receipt: crypto.createReceipt(random),
    content: contentsOf(draft, named),
    isUrgent: isUrgent(subject),
    intake: intakeFor(subject),
    photos: toPut,
    requests: 1 + named.reduce((sum, { parts }) => sum + parts, 0),
  }
}
