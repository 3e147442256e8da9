// Tests the codecs against the platform's own, and the reader of wire formats.

import { fromBase64, toBase64 } from './base64'
import { readBytes } from './byte-reader'
import { areEqualBytes, fourBytes, joinBytes, twoBytes } from './join-bytes'
import { decodeUtf8, encodeUtf8 } from './utf8'

const TEXTS = ['', 'a', 'é', '禾川区教育和体育局', '😀 𠮷', '\ud800', '\u0000', 'x'.repeat(5_000)]

test.each(TEXTS)('UTF-8 of %j as the platform makes it', (text) => {
  const bytes = encodeUtf8(text)
  expect(Buffer.from(bytes).toString('hex')).toBe(Buffer.from(text, 'utf8').toString('hex'))
  expect(decodeUtf8(bytes)).toBe(Buffer.from(text, 'utf8').toString('utf8'))
})

test.each([
  ['a tail alone', [0x80]],
  ['a cut end', [0xe7, 0xa6]],
  ['longer than needed', [0xc0, 0x80]],
  ['a surrogate', [0xed, 0xa0, 0x80]],
  ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
  ['no tail behind', [0xe7, 0x41, 0x41]],
])('no UTF-8: %s', (_, bytes) => {
  expect(decodeUtf8(Uint8Array.from(bytes))).toBeNull()
})

test('Base64 of every length as the platform makes it', () => {
  for (let size = 0; size < 70; size += 1) {
    const bytes = Uint8Array.from({ length: size }, (_, at) => (at * 37 + size) % 256)
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
    expect(fromBase64(toBase64(bytes))).toEqual(bytes)
  }
  for (const text of ['A', 'AAA', '====', 'AA=A', 'AA-_', '禾禾禾禾']) expect(fromBase64(text)).toBeNull()
})

test('a reader is whole only at the very end', () => {
  const bytes = joinBytes(twoBytes(0x1234), fourBytes(0x89abcdef))
  const reader = readBytes(bytes)
  expect(reader.takeNumber(2)).toBe(0x1234)
  expect(reader.isWhole()).toBe(false)
  expect(reader.take(4)).toEqual(Uint8Array.of(0x89, 0xab, 0xcd, 0xef))
  expect(reader.isWhole()).toBe(true)
  expect(reader.take(1)).toEqual(Uint8Array.of(0))
  expect(reader.isWhole()).toBe(false)
})

test('bytes are compared whole', () => {
  expect(areEqualBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(true)
  expect(areEqualBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 3))).toBe(false)
  expect(areEqualBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 2, 0))).toBe(false)
})
