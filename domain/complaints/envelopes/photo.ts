// Cuts a photo into sealed parts of one size, and puts the parts together again.
//
// Padded to a number of 64 KiB, each sealed alone under the case's key and bound to its place and to how many there are:
// 65,576 bytes a part. A missing, doubled or foreign part shows. One part stays below the smaller limit of the platform's
// HTTP path (100 KB for what it takes for text), so that limit can never cut one.
import { joinBytes } from '../bytes/join-bytes'
import type { RandomBytes } from '../bytes/random-bytes'
import { bindingOfPhoto, type PhotoPart } from './bindings'
import { padToMultiple, unpad } from './padding'
import { BOX_OVERHEAD, openBox, sealBox } from './secret-box'

const PART = 64 * 1024
export const PHOTO_PART_SIZE = PART + BOX_OVERHEAD
/** 1 MiB: what a stripped JPEG of 1600 pixels stays well below. */
export const MOST_PARTS = 16
export const PHOTO_ID = 16

/** Stands in the message that shows the photo: hex of the id, and how many parts it has. */
export interface PhotoReference {
  readonly id: string
  readonly parts: number
}

export interface PhotoPlace {
  readonly caseId: Uint8Array
  readonly photoId: Uint8Array
}

/** In order; null when the photo is larger than 1 MiB. */
export function sealPhoto(
  caseKey: Uint8Array,
  { photo, place }: { readonly photo: Uint8Array; readonly place: PhotoPlace },
  random: RandomBytes,
): readonly Uint8Array[] | null {
  const padded = padToMultiple(photo, PART)
  const count = padded.length / PART
  if (count > MOST_PARTS) return null
  return Array.from({ length: count }, (_, index) => {
    const plain = padded.subarray(index * PART, (index + 1) * PART)
    return sealBox(caseKey, { plain, binding: bindingOfPhoto(partOf(place, index, count)) }, random)
  })
}

/** Null when a part is missing, changed or another photo's. */
export function openPhoto(caseKey: Uint8Array, parts: readonly Uint8Array[], place: PhotoPlace): Uint8Array | null {
  const opened: Uint8Array[] = []
  for (const [index, part] of parts.entries()) {
    const plain = openBox(caseKey, part, bindingOfPhoto(partOf(place, index, parts.length)))
    if (plain === null) return null
    opened.push(plain)
  }
  return unpad(joinBytes(...opened))
}

function partOf({ caseId, photoId }: PhotoPlace, index: number, count: number): PhotoPart {
  return { caseId, photoId, index, count }
}
