// Splits a JPEG into its segments, each with the coded data that follows it, up to the end marker.
import { END, isWithinScan, SCAN, segmentOf } from './jpeg-marker'

export interface JpegSegment {
  readonly marker: number
  /** What stands between the length and the next segment's marker, without coded data. */
  readonly body: Uint8Array
  /** All of it, from the marker's second byte on. */
  readonly bytes: Uint8Array
}

/** Throws away what stands behind the end. */
export function readSegments(file: Uint8Array): readonly JpegSegment[] | 'DAMAGED' | 'FOREIGN' {
  const segments: JpegSegment[] = []
  let at = 2
  for (;;) {
    const place = afterFill(file, at)
    const marker = file[place]
    if (marker === undefined) return 'DAMAGED'
    if (marker === END) return segments
    if (segmentOf(marker) === 'foreign') return 'FOREIGN'
    const end = endOfSegment(file, place)
    if (end === null) return 'DAMAGED'
    at = marker === SCAN ? endOfScan(file, end) : end
    segments.push({ marker, body: file.subarray(place + 3, end), bytes: file.subarray(place, at) })
  }
}

/** The place of the marker's second byte, any number of 0xFF before it; behind the file where there is none. */
function afterFill(file: Uint8Array, at: number): number {
  if (file[at] !== 0xff) return file.length
  let place = at
  while (file[place] === 0xff) place += 1
  return place
}

/** A segment says its own length, these two bytes included. */
function endOfSegment(file: Uint8Array, place: number): number | null {
  const [high, low] = [file[place + 1], file[place + 2]]
  if (high === undefined || low === undefined) return null
  const length = high * 256 + low
  const end = place + 1 + length
  return length < 2 || end > file.length ? null : end
}

/** Coded data runs until a marker that is not part of it. */
function endOfScan(file: Uint8Array, from: number): number {
  let at = file.indexOf(0xff, from)
  while (at >= 0 && isWithinScan(file[at + 1] ?? END)) at = file.indexOf(0xff, at + 2)
  return at < 0 ? file.length : at
}
