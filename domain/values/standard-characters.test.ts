// Tests the standard characters proposed for look-alikes of old encodings.
import { findPrivateCharacter, standardText } from './standard-characters'

const FIRST = 0xe815
const COUNT = 80

/** What the platform's decoder makes of the bytes FE 50 … FE A0 of GB 18030. */
function decoded(at: number): string {
  const low = 0x50 + at
  return new TextDecoder('gb18030').decode(new Uint8Array([0xfe, low < 0x7f ? low : low + 1]))
}

test('N2 every private character of GBK has a standard one, as the decoder of GB 18030 has it where it knows one', () => {
  const known = Array.from({ length: COUNT }, (_, at) => [String.fromCodePoint(FIRST + at), decoded(at)] as const)
  for (const [character, standard] of known) {
    expect(standardText(character)).not.toMatch(/\p{Co}/u)
    if (!/\p{Co}/u.test(standard)) expect(standardText(character)).toBe(standardText(standard))
  }
  expect(known.filter(([, standard]) => !/\p{Co}/u.test(standard)).length).toBeGreaterThan(70)
})

test.each([
  ['王\uE816', { found: '\uE816', standard: '\u{20087}' }],
  ['\uE863一', { found: '\uE863', standard: '\u4DAE' }],
  ['王\uE000', { found: '\uE000', standard: null }],
  ['王\u{F0000}', { found: '\u{F0000}', standard: null }],
  ['王一', null],
])('N2 the private character in %j is %j', (text, expected) => {
  expect(findPrivateCharacter(text)).toEqual(expected)
})
