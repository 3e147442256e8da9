// Covers found words in a text: of fixed length, so that nothing of them is left to guess.
import type { Hint } from './find-hints'

export const COVER = '〔盖住了〕'

export function coverHints(text: string, hints: readonly Hint[]): string {
  return splitByHints(text, hints)
    .map(({ words, hint }) => (hint === null ? words : COVER))
    .join('')
}

export interface TextPiece {
  readonly words: string
  /** Null: nothing was found here. */
  readonly hint: Hint | null
  readonly from: number
}

/** The whole text in order, found and not found. */
export function splitByHints(text: string, hints: readonly Hint[]): readonly TextPiece[] {
  const pieces: TextPiece[] = []
  let at = 0
  for (const hint of hints) {
    pieces.push({ words: text.slice(at, hint.from), hint: null, from: at })
    pieces.push({ words: text.slice(hint.from, hint.until), hint, from: hint.from })
    at = hint.until
  }
  pieces.push({ words: text.slice(at), hint: null, from: at })
  return pieces.filter(({ words }) => words !== '')
}
