// Turns text into UTF-8 and back, since the mini-program's engine has no TextEncoder (RFC 3629).

const REPLACEMENT = 0xfffd

/** Half of a surrogate pair alone becomes U+FFFD, as TextEncoder makes it. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes: number[] = []
  for (const symbol of text) {
    const point = symbol.codePointAt(0) ?? 0
    writePoint(bytes, point >= 0xd800 && point <= 0xdfff ? REPLACEMENT : point)
  }
  return Uint8Array.from(bytes)
}

function writePoint(bytes: number[], point: number): void {
  if (point < 0x80) bytes.push(point)
  else if (point < 0x800) bytes.push(0xc0 | (point >> 6), tail(point))
  else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), tail(point >> 6), tail(point))
  else bytes.push(0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point))
}

const tail = (bits: number) => 0x80 | (bits & 0x3f)

/** Null when the bytes are no UTF-8: overlong forms, surrogates and cut ends included. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  let text = ''
  for (let at = 0; at < bytes.length; ) {
    const size = sizeOf(bytes[at] ?? 0)
    const point = size === 0 || at + size > bytes.length ? null : pointAt(bytes, at, size)
    if (point === null) return null
    text += String.fromCodePoint(point)
    at += size
  }
  return text
}

function sizeOf(first: number): number {
  if (first < 0x80) return 1
  if (first >= 0xc2 && first < 0xe0) return 2
  if (first >= 0xe0 && first < 0xf0) return 3
  return first >= 0xf0 && first < 0xf5 ? 4 : 0
}

const SMALLEST = [0, 0, 0x80, 0x800, 0x10000]

function pointAt(bytes: Uint8Array, at: number, size: number): number | null {
  const first = bytes[at] ?? 0
  let point = size === 1 ? first : first & (0xff >> (size + 1))
  for (let next = at + 1; next < at + size; next += 1) {
    const byte = bytes[next] ?? 0
    if ((byte & 0xc0) !== 0x80) return null
    point = point * 64 + (byte & 0x3f)
  }
  const isSurrogate = point >= 0xd800 && point <= 0xdfff
  return point < (SMALLEST[size] ?? 0) || point > 0x10ffff || isSurrogate ? null : point
}
