// Seals and opens one message of a case's thread.
//
// JSON, padded (1 to 16 KiB), sealed under the case's key and bound to its turn: 1,064 to 16,424 bytes.
import type { RandomBytes } from '../bytes/random-bytes'
import { decodeUtf8, encodeUtf8 } from '../bytes/utf8'
import { bindingOfTurn, type Turn } from './bindings'
import { bucketSizes, padToBucket, TEXT_BUCKETS, unpad } from './padding'
import { BOX_OVERHEAD, openBox, sealBox } from './secret-box'

/** Every length a sealed message can have. */
export const MESSAGE_SIZES: readonly number[] = bucketSizes(TEXT_BUCKETS).map((size) => size + BOX_OVERHEAD)

/** What a message says; `turn` is its place in the thread. */
export interface Message {
  readonly turn: Turn
  readonly content: object
}

/** Null when the content is longer than 16 KiB: the page must hold people to less. */
export function sealMessage(caseKey: Uint8Array, { turn, content }: Message, random: RandomBytes): Uint8Array | null {
  const plain = padToBucket(encodeUtf8(JSON.stringify(content)), TEXT_BUCKETS)
  return plain === null ? null : sealBox(caseKey, { plain, binding: bindingOfTurn(turn) }, random)
}

/** Null when it does not open here. What comes out was written by a stranger: check its shape, show it as text. */
export function openMessage(caseKey: Uint8Array, box: Uint8Array, turn: Turn): unknown {
  const padded = openBox(caseKey, box, bindingOfTurn(turn))
  const bytes = padded === null ? null : unpad(padded)
  const text = bytes === null ? null : decodeUtf8(bytes)
  return text === null ? null : parsed(text)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
