// Shortens a text to what stands around the words that were found.
import type { TextPiece } from '@domain/complaints/self-check/cover-hints'

const MOST = 12

/** Of what stands between two finds its ends are kept, before the first its end, after the last its beginning. */
export function aroundHints(pieces: readonly TextPiece[]): readonly TextPiece[] {
  return pieces.map((piece, index) => {
    if (piece.hint !== null) return piece
    const [isFirst, isLast] = [index === 0, index === pieces.length - 1]
    return { ...piece, words: shortened(piece.words, isFirst ? 0 : MOST, isLast ? 0 : MOST) }
  })
}

function shortened(words: string, atStart: number, atEnd: number): string {
  if (words.length <= atStart + atEnd + 1) return words
  return `${words.slice(0, atStart)}…${atEnd === 0 ? '' : words.slice(-atEnd)}`
}
