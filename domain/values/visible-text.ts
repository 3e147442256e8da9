// Takes away what nobody sees in a text: format characters, fillers, halves of characters.

/**
 * What Unicode says to draw as nothing (U+00AD, U+200B, U+202D, U+2060, U+3164, U+FE0F, U+FEFF …), controls but line
 * breaks and tabs, annotation marks, the blank pattern of Braille, and halves of a surrogate pair. A joined emoji falls
 * into its parts: nothing a person relies on here.
 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Surrogate}\uFFF9-\uFFFC\u2800]|(?![\t\n\r])\p{Control}/gu

export function visibleText(text: string): string {
  return text.replace(INVISIBLE, '')
}
