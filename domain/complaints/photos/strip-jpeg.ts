// Rebuilds a JPEG from the segments its picture needs: no metadata, no thumbnail, no trailer.
//
// Where it was taken, when, with which phone (Exif, XMP, IPTC), a second picture (MPF) or a short film (after the
// end) are all outside of those segments. What is not a JPEG of the plain kinds is refused, never passed on.
import { END, isFrame, RESTART_INTERVAL, SCAN, START, segmentOf, TABLES_HUFFMAN } from './jpeg-marker'
import { areHuffmanTables, areQuantizationTables, isFrameHeader, isScanHeader } from './jpeg-segment'
import { type JpegSegment, readSegments } from './read-segments'

/** `NOT_JPEG`: does not begin as one. `DAMAGED`: breaks off or contradicts itself. `FOREIGN`: no phone writes such. */
type Refusal = 'NOT_JPEG' | 'DAMAGED' | 'FOREIGN'

export type Stripped =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: Refusal }

/** SOI, then JFIF 1.1 with square pixels and without a thumbnail: as every canvas writes it. */
const HEAD = [0xff, START, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]

export function stripJpeg(file: Uint8Array): Stripped {
  if (file[0] !== 0xff || file[1] !== START) return { ok: false, reason: 'NOT_JPEG' }
  const segments = readSegments(file)
  if (typeof segments === 'string') return { ok: false, reason: segments }
  const kept = segments.filter(({ marker }) => segmentOf(marker) === 'kept')
  if (!isPicture(kept) || !kept.every(isSound)) return { ok: false, reason: 'DAMAGED' }
  const parts = kept.flatMap(({ bytes }) => [Uint8Array.of(0xff), bytes])
  return { ok: true, bytes: joined([Uint8Array.from(HEAD), ...parts, Uint8Array.of(0xff, END)]) }
}

/** One frame, and every scan after it. */
function isPicture(segments: readonly JpegSegment[]): boolean {
  const frames = segments.filter(({ marker }) => isFrame(marker)).length
  const order = segments.filter(({ marker }) => isFrame(marker) || marker === SCAN)
  const [first, ...scans] = order
  return frames === 1 && first !== undefined && isFrame(first.marker) && scans.length > 0
}

/** A segment longer than what it declares could carry anything. */
function isSound({ marker, body }: JpegSegment): boolean {
  if (isFrame(marker)) return isFrameHeader(body)
  if (marker === SCAN) return isScanHeader(body)
  if (marker === RESTART_INTERVAL) return body.length === 2
  return marker === TABLES_HUFFMAN ? areHuffmanTables(body) : areQuantizationTables(body)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
