// Tests that a stripped JPEG keeps its picture and nothing else.
import { CANARIES, END, EXAMPLES, exampleJpeg, HIDDEN_KINDS, segment } from './example-jpegs'
import { findMetadata } from './find-metadata'
import { stripJpeg } from './strip-jpeg'

const text = (bytes: Uint8Array) => String.fromCharCode(...bytes)

function stripped(file: Uint8Array): Uint8Array {
  const result = stripJpeg(file)
  if (!result.ok) throw new Error(result.reason)
  return result.bytes
}

test.each(Object.entries(EXAMPLES))('%s: nothing is left but the picture', (_, file) => {
  const bytes = stripped(file)
  expect(findMetadata(bytes)).toEqual([])
  expect(CANARIES.filter((canary) => text(bytes).includes(canary))).toEqual([])
})

test('a picture is the same whatever was hidden with it', () => {
  expect(stripped(exampleJpeg(HIDDEN_KINDS, [1, 2, 3]))).toEqual(exampleJpeg())
})

test('stripped once is stripped for good', () => {
  for (const file of Object.values(EXAMPLES)) expect(stripped(stripped(file))).toEqual(stripped(file))
})

test('restarts, stuffed bytes and the second scan stay', () => {
  expect(text(stripped(EXAMPLES['a comment between scans'] ?? new Uint8Array()))).toContain(
    '\xff\xd0\x3f\xff\x00\xff\xda',
  )
})

describe('the second look can fail', () => {
  // A stripper that forgets one kind, planted one kind at a time.
  test.each(HIDDEN_KINDS)('it finds %s', (kind) => {
    expect(findMetadata(exampleJpeg([kind]))).not.toEqual([])
  })

  test('it finds what stands behind the end', () => {
    expect(findMetadata(exampleJpeg([], [0]))).toEqual(['bytes after the end'])
  })
})

describe('what is refused', () => {
  const bytes = (...parts: readonly number[]) => Uint8Array.from(parts)
  const plain = [...exampleJpeg()]
  const withoutEnd = plain.slice(0, -END.length)

  test.each([
    ['nothing', bytes(), 'NOT_JPEG'],
    ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47), 'NOT_JPEG'],
    ['a HEIC', bytes(0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70), 'NOT_JPEG'],
    ['the beginning alone', bytes(0xff, 0xd8), 'DAMAGED'],
    ['a beginning and an end', bytes(0xff, 0xd8, ...END), 'DAMAGED'],
    ['one that breaks off', bytes(...withoutEnd), 'DAMAGED'],
    ['a segment longer than the file', bytes(0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff), 'DAMAGED'],
    ['a segment shorter than its length', bytes(0xff, 0xd8, 0xff, 0xe1, 0, 1), 'DAMAGED'],
    [
      'tables with a letter behind them',
      bytes(0xff, 0xd8, ...segment(0xdb, [0, ...plain.slice(27, 91), 65]), ...END),
      'DAMAGED',
    ],
    ['arithmetic coding', bytes(0xff, 0xd8, ...segment(0xc9, [8, 0, 8, 0, 8, 1, 1, 0x11, 0]), ...END), 'FOREIGN'],
    ['two frames', bytes(...withoutEnd, ...plain.slice(20)), 'DAMAGED'],
  ])('%s', (_, file, reason) => {
    expect(stripJpeg(file)).toEqual({ ok: false, reason })
  })
})
