// Writes bytes as Base64 and reads them back (RFC 4648 §4), for engines without atob and Buffer.

const SYMBOLS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUES = new Map([...SYMBOLS].map((symbol, value) => [symbol, value]))

export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]]
    const group = one * 65_536 + two * 256 + three
    text += symbolAt(group, 18) + symbolAt(group, 12)
    text += at + 1 < bytes.length ? symbolAt(group, 6) : '='
    text += at + 2 < bytes.length ? symbolAt(group, 0) : '='
  }
  return text
}

const symbolAt = (group: number, shift: number) => SYMBOLS[(group >> shift) & 63] ?? ''

/** Null when the text is no Base64 of whole groups. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  for (let at = 0, next = 0; at < text.length; at += 4, next += 3) {
    const value = (index: number) => VALUES.get(text[at + index] ?? '') ?? 0
    const group = value(0) * 262_144 + value(1) * 4096 + value(2) * 64 + value(3)
    // What lies beyond the end of a typed array is not stored.
    bytes[next] = group >> 16
    bytes[next + 1] = group >> 8
    bytes[next + 2] = group
  }
  return bytes
}
