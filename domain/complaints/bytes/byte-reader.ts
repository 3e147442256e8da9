// Reads a wire format field by field, and says whether that was all of it.

export interface ByteReader {
  readonly take: (count: number) => Uint8Array
  readonly takeNumber: (bytes: 1 | 2) => number
  readonly rest: () => number
  /** True when every field was there and the bytes are used up. */
  readonly isWhole: () => boolean
}

/** A field beyond the end reads as zeros, and `isWhole` is false from then on. */
export function readBytes(bytes: Uint8Array): ByteReader {
  let at = 0
  const take = (count: number) => {
    const field = new Uint8Array(count)
    field.set(bytes.subarray(at, at + count))
    at += count
    return field
  }
  return {
    take,
    takeNumber: (count) => take(count).reduce((number, byte) => number * 256 + byte, 0),
    rest: () => Math.max(0, bytes.length - at),
    isWhole: () => at === bytes.length,
  }
}
