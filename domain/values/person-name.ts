// Tidies a person's name, says whether it is one, and compares names however they were typed.
import { findPrivateCharacter, standardText } from './standard-characters'
import { visibleText } from './visible-text'

export const LONGEST_NAME = 30

/** The dots between the parts of a name, as keyboards, typefaces and old encodings have them. */
const DOTS = /[\u00B7\u0387\u02D9\u16EB\u2022\u2024\u2027\u2219\u22C5\u25CF\u25E6\u2E31\u2E33\u30FB\uFF65]/g
const ACCENTS_FOR_APOSTROPHES = /[\u0060\u00B4\uFF07]/g
/** White space, and the signs by which some programs show it. */
const BLANKS = /[\s\u2420\u2422\u2423]+/g
const CIRCLES_FOR_ZERO = /[\u25CB\u25EF\u26AA\u2B55]/g

/** Ideographs of every block; planes 2 and 3 hold nothing else, whatever Unicode an engine knows. */
const HAN = String.raw`\p{Script=Han}\u{20000}-\u{3FFFD}`
const LETTER = String.raw`\p{L}〇\u{20000}-\u{3FFFD}`
const HAN_WITH_BREAKS = new RegExp(`^[${HAN}\\s.·]+$`, 'u')
const NAME = new RegExp(`^[${LETTER}][${LETTER}\\p{M}·. '’ʼ-]*$`, 'u')
const NOT_IN_KEY = /[^\p{L}\p{M}\p{N}\p{Co}\u{20000}-\u{3FFFD}]/gu

/**
 * As it is stored: nothing invisible, plain letters for full-width ones and radicals, one kind of dot, one space, and
 * none between ideographs. Rare characters stay; so does a private one, which is asked about.
 */
export function tidyName(text: string): string {
  const plain = [...visibleText(text).replace(ACCENTS_FOR_APOSTROPHES, "'").replace(DOTS, '·')]
    .map((character) =>
      findPrivateCharacter(character) === null ? standardText(character.normalize('NFKC')) : character,
    )
    .join('')
    .normalize('NFC')
    .replace(BLANKS, ' ')
    .trim()
  const name = HAN_WITH_BREAKS.test(plain) ? plain.replace(/ /g, '').replace(/\./g, '·') : plain
  return name.replace(/ *·[ ·]*/g, '·')
}

/** Of a tidied text: at least two letters, nothing but letters and what stands between them, and not too long. */
export function isPersonName(name: string): boolean {
  return NAME.test(name) && [...nameKey(name)].length >= 2 && [...name].length <= LONGEST_NAME
}

/** Whether a person could be called so at all: a form takes less than a roster does, but never only marks. */
export function hasLetters(text: string): boolean {
  return nameKey(text) !== ''
}

/**
 * What two spellings of one name have in common: without spaces, dots, hyphens and apostrophes, in lower case, with
 * the standard character for a private one and 〇 for a circle. Never shown and never stored as a name.
 */
export function nameKey(text: string): string {
  return standardText(tidyName(text)).replace(CIRCLES_FOR_ZERO, '〇').replace(NOT_IN_KEY, '').toLowerCase()
}

/** Whether two texts name the same: the one comparison of names for rosters, lists, joining and search. */
export function isSameName(one: string, other: string): boolean {
  const key = nameKey(one)
  return key !== '' && key === nameKey(other)
}

/** Whether a search finds a name: any part of it, however typed; an empty search finds all. */
export function nameContains(name: string, search: string): boolean {
  return nameKey(name).includes(nameKey(search))
}
