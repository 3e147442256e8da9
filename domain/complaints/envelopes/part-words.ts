// Seals a department's own words under the case's key, padded and bound to their case and number.
import type { RandomBytes } from '../bytes/random-bytes'
import { decodeUtf8, encodeUtf8 } from '../bytes/utf8'
import { padToBucket, TEXT_BUCKETS, unpad } from './padding'
import { openBox, sealBox } from './secret-box'

export interface PartPlace {
  readonly caseId: string
  readonly seq: number
}

/** Null when the text is longer than 16 KiB. */
export function sealPart(
  caseKey: Uint8Array,
  { text, place }: { readonly text: string; readonly place: PartPlace },
  random: RandomBytes,
): Uint8Array | null {
  const plain = padToBucket(encodeUtf8(text), TEXT_BUCKETS)
  return plain === null ? null : sealBox(caseKey, { plain, binding: bindingOf(place) }, random)
}

/** Null when it does not open here: another case's, another number, or changed. */
export function openPart(caseKey: Uint8Array, box: Uint8Array, place: PartPlace): string | null {
  const padded = openBox(caseKey, box, bindingOf(place))
  const plain = padded === null ? null : unpad(padded)
  return plain === null ? null : decodeUtf8(plain)
}

function bindingOf({ caseId, seq }: PartPlace): Uint8Array {
  return encodeUtf8(`fangxuehou/part/v1|${caseId}|${seq}`)
}
