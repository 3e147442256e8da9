// Replaces characters the font lacks by their code in brackets, never a blank box.

/** Whether the font can draw a code point. */
export type HasGlyph = (codePoint: number) => boolean

/** Joined forms first: a letter with its accent is one character where there is one. */
export function printableText(text: string, hasGlyph: HasGlyph): string {
  return [...text.normalize('NFC')].map((character) => printable(character, hasGlyph)).join('')
}

function printable(character: string, hasGlyph: HasGlyph): string {
  const codePoint = character.codePointAt(0) ?? 0
  if (/\p{Cc}|\p{Cf}|\p{Variation_Selector}/u.test(character)) return ''
  return hasGlyph(codePoint) ? character : `〔U+${codePoint.toString(16).toUpperCase()}〕`
}

/** Whether a printed text holds such a number: then the paper says what it means. */
export function holdsNumbers(printed: string): boolean {
  return /〔U\+[0-9A-F]+〕/.test(printed)
}
