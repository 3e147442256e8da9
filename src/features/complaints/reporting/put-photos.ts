// Sends photos part by part, each part until it is known to be there.
import type { ReceiptKeys } from '@domain/complaints/receipts/receipt-keys'
import type { ChannelTools } from './channel-tools'
import type { PhotoToPut } from './report-to-send'
import { codeOf, sendUntilKnown } from './send-until-known'

export interface PhotoPlace {
  readonly caseKey: Uint8Array
  readonly keys: Pick<ReceiptKeys, 'lookup' | 'caseId'>
  /** How many were sent before. */
  readonly from: number
  /** After each part. */
  readonly onPart: () => void
}

/** How many are there now; fewer than all when the network went. Going on from there is safe. */
export async function putPhotos(
  tools: ChannelTools,
  photos: readonly PhotoToPut[],
  { caseKey, keys, from, onPart }: PhotoPlace,
): Promise<number> {
  let there = from
  for (const { bytes, photoId } of photos.slice(from)) {
    const photo = { photo: bytes, photoId, keys }
    const parts = tools.crypto.composePhoto(caseKey, photo, await tools.randomness()) ?? []
    for (const part of parts) {
      if (codeOf(await sendUntilKnown(tools, part)) !== 'OK') return there
      onPart()
    }
    there += 1
  }
  return there
}
