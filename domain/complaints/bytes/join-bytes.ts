// Joins fields of a wire format, writes numbers big end first, compares in constant time.

export function joinBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

export function byte(value: number): Uint8Array {
  return Uint8Array.of(value)
}

/** Two bytes, the larger one first. */
export function twoBytes(value: number): Uint8Array {
  return Uint8Array.of(value >> 8, value)
}

/** Four bytes, the largest first. */
export function fourBytes(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value)
}

/** Takes as long for equal bytes as for others of that length. */
export function areEqualBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false
  let difference = 0
  for (let at = 0; at < one.length; at += 1) difference |= (one[at] ?? 0) ^ (other[at] ?? 0)
  return difference === 0
}
