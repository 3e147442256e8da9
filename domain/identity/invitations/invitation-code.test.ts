// Tests that a displayed code is recognized however people type it.
import fc from 'fast-check'
import { CODE_LENGTH, CODE_SYMBOLS } from './invitation'
import { codeFromDigest, groupedCode, plainCode } from './invitation-code'

test('any digest makes a code that survives being shown and typed', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (digest) => {
      const code = codeFromDigest(digest)
      expect(code).toHaveLength(CODE_LENGTH)
      expect([...code].every((symbol) => CODE_SYMBOLS.includes(symbol))).toBe(true)
      expect(plainCode(groupedCode(code))).toBe(code)
      expect(plainCode(` ${groupedCode(code).toLowerCase()} `)).toBe(code)
    }),
  )
})

test.each([
  ['abcde-fghjk', 'ABCDEFGHJK'],
  ['ABCDE FGHJK', 'ABCDEFGHJK'],
  ['ＡＢＣＤＥ－ＦＧＨＪＫ', 'ABCDEFGHJK'],
  ['ABCDE—FGHJK', 'ABCDEFGHJK'],
])('%s is read as %s', (typed, code) => {
  expect(plainCode(typed)).toBe(code)
})

test('another digest is another code', () => {
  const digest = new Uint8Array(32).fill(7)
  const other = Uint8Array.from(digest, (byte, at) => (at === 3 ? byte + 1 : byte))
  expect(codeFromDigest(other)).not.toBe(codeFromDigest(digest))
  expect(() => codeFromDigest(new Uint8Array(8))).toThrow(RangeError)
})
