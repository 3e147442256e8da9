// Checks that a JPEG segment holds exactly what it declares, to the byte (ITU-T T.81, B.2).

/** Gray or three colors: what a canvas draws. */
const COMPONENTS = [1, 3]

/** Precision, height, width, count, then three bytes a component. */
export function isFrameHeader(body: Uint8Array): boolean {
  const count = body[5] ?? 0
  const height = (body[1] ?? 0) * 256 + (body[2] ?? 0)
  const width = (body[3] ?? 0) * 256 + (body[4] ?? 0)
  return body[0] === 8 && height > 0 && width > 0 && COMPONENTS.includes(count) && body.length === 6 + 3 * count
}

/** Count, two bytes a component, then three of selection. */
export function isScanHeader(body: Uint8Array): boolean {
  const count = body[0] ?? 0
  return count >= 1 && count <= 3 && body.length === 4 + 2 * count
}

/** One after another: a byte that names it, then 64 values of one or two bytes. */
export function areQuantizationTables(body: Uint8Array): boolean {
  let at = 0
  while (at < body.length) {
    const name = body[at] ?? 0
    if (name >> 4 > 1 || (name & 15) > 3) return false
    at += 1 + (name >> 4 === 1 ? 128 : 64)
  }
  return at === body.length && at > 0
}

/** One after another: a name, sixteen counts, then as many symbols as they add up to. */
export function areHuffmanTables(body: Uint8Array): boolean {
  let at = 0
  while (at < body.length) {
    const name = body[at] ?? 0
    if (name >> 4 > 1 || (name & 15) > 3) return false
    const symbols = body.subarray(at + 1, at + 17).reduce((sum, count) => sum + count, 0)
    if (symbols > 256) return false
    at += 17 + symbols
  }
  return at === body.length && at > 0
}
