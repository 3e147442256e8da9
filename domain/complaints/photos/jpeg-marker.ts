// The markers of a JPEG file, and which of them a picture needs (ITU-T T.81, table B.1).

export const START = 0xd8
export const END = 0xd9
export const SCAN = 0xda
export const TABLES_QUANTIZATION = 0xdb
export const TABLES_HUFFMAN = 0xc4
export const RESTART_INTERVAL = 0xdd
const FIRST_RESTART = 0xd0
const LAST_RESTART = 0xd7
const FIRST_APPLICATION = 0xe0

/** Baseline, extended and progressive, with Huffman coding: what cameras and canvases write. */
const FRAMES = [0xc0, 0xc1, 0xc2]
/** Lossless, hierarchical and arithmetic coding, with what belongs to them: no phone writes or shows these. */
const FOREIGN = [0xc3, 0xc5, 0xc6, 0xc7, 0xc8, 0xc9, 0xca, 0xcb, 0xcc, 0xcd, 0xce, 0xcf, 0xdc, 0xde, 0xdf]

export type Segment = 'kept' | 'dropped' | 'foreign'

/** Where a picture was taken, by what and when stands in application segments, extensions and comments alone. */
export function segmentOf(marker: number): Segment {
  if (isFrame(marker)) return 'kept'
  if ([TABLES_QUANTIZATION, TABLES_HUFFMAN, RESTART_INTERVAL, SCAN].includes(marker)) return 'kept'
  if (FOREIGN.includes(marker) || marker < FIRST_RESTART) return 'foreign'
  return marker >= FIRST_APPLICATION ? 'dropped' : 'foreign'
}

export function isFrame(marker: number): boolean {
  return FRAMES.includes(marker)
}

/** Within a scan: a byte 0xFF that was written as two, or a restart. */
export function isWithinScan(marker: number): boolean {
  return marker === 0 || (marker >= FIRST_RESTART && marker <= LAST_RESTART)
}
