// Draws the evidence photos of the seeded world: a sheet with lines and a stamp, no real words.
import { crc32, deflateSync } from 'node:zlib'

const WIDTH = 480
const HEIGHT = 640
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Eight bits a channel, red, green and blue. */
const HEADER_TAIL = [8, 2, 0, 0, 0]

type Color = readonly [red: number, green: number, blue: number]
const DESK: Color = [150, 140, 126]
const PAPER: Color = [246, 244, 238]
const LINE: Color = [120, 124, 128]
const STAMP: Color = [188, 58, 46]

/** A PNG; `page` moves the lines, so that two sheets are told apart. */
export function evidencePicture(page: number): Buffer {
  const rows = Array.from({ length: HEIGHT }, (_, y) => {
    const pixels = Array.from({ length: WIDTH }, (_, x) => colorAt(x, y, page)).flat()
    return Buffer.from([0, ...pixels])
  })
  const header = Buffer.alloc(8)
  header.writeUInt32BE(WIDTH, 0)
  header.writeUInt32BE(HEIGHT, 4)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([header, Buffer.from(HEADER_TAIL)])),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function colorAt(x: number, y: number, page: number): Color {
  if (x < 40 || x > 440 || y < 40 || y > 600) return DESK
  const fromStamp = Math.hypot(x - 340, y - 480)
  if (fromStamp > 44 && fromStamp < 52) return STAMP
  const isLine = y > 140 && y < 420 && y % 36 < 5
  const end = 400 - ((Math.floor(y / 36) * 53 + page * 71) % 160)
  const isHead = y > 84 && y < 100 && x > 150 && x < 330
  return (isLine && x > 80 && x < end) || isHead ? LINE : PAPER
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
