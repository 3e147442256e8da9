// Pads what is sealed to a few sizes, so that a length says little about what was written.
//
// length 4 | bytes | zeros. Texts fill 1 KiB · 2^k, answers 4 KiB · 2^k, photos a number of 64 KiB.
import { fourBytes, joinBytes } from '../bytes/join-bytes'

const LENGTH = 4
const KIB = 1024

export interface Buckets {
  readonly smallest: number
  readonly largest: number
}

/** A report or a message: 1, 2, 4, 8 or 16 KiB. */
export const TEXT_BUCKETS: Buckets = { smallest: KIB, largest: 16 * KIB }
/** What a poll answers: 4 to 128 KiB. */
export const ANSWER_BUCKETS: Buckets = { smallest: 4 * KIB, largest: 128 * KIB }

export function bucketSizes({ smallest, largest }: Buckets): readonly number[] {
  const sizes: number[] = []
  for (let size = smallest; size <= largest; size *= 2) sizes.push(size)
  return sizes
}

/** Null when it does not fit the largest. */
export function padToBucket(bytes: Uint8Array, buckets: Buckets): Uint8Array | null {
  const size = bucketSizes(buckets).find((one) => bytes.length + LENGTH <= one)
  return size === undefined ? null : padTo(bytes, size)
}

/** To the next multiple of `step`. */
export function padToMultiple(bytes: Uint8Array, step: number): Uint8Array {
  return padTo(bytes, Math.ceil((bytes.length + LENGTH) / step) * step)
}

function padTo(bytes: Uint8Array, size: number): Uint8Array {
  return joinBytes(fourBytes(bytes.length), bytes, new Uint8Array(size - LENGTH - bytes.length))
}

/** Null when the length is no length of these bytes. */
export function unpad(padded: Uint8Array): Uint8Array | null {
  if (padded.length < LENGTH) return null
  const [one = 0, two = 0, three = 0, four = 0] = padded
  const length = one * 16_777_216 + two * 65_536 + three * 256 + four
  return length <= padded.length - LENGTH ? padded.slice(LENGTH, LENGTH + length) : null
}
