// The collection drawParts: pieces of fixed lists and published files, numbers in place of names.
import type { DrawPart } from '@domain/enrollment/draws/draw'
import { defineCollection, index } from '../../runtime/collection'
import { MOST_ROWS } from '../../runtime/database'
import { drawPartsFates } from './fates/draw-parts-fates'

/** _id: `drawId:kind:the list's fingerprint:index`, so that writing again is the same. */
export const drawParts = defineCollection<DrawPart>({
  name: 'drawParts',
  fates: drawPartsFates,
  indexes: [index('text', ['drawId', 'kind', 'of', 'index']), index('row', ['drawId', 'kind', 'of', 'first'])],
})

export interface TextAsked {
  readonly drawId: string
  readonly kind: DrawPart['kind']
  readonly of: string
}

/** Characters a piece: an answer stays well below what a call may carry. */
const PIECE = 120_000

export function piecesOf(text: string): readonly string[] {
  const pieces: string[] = []
  for (let from = 0; from < text.length; from += PIECE) pieces.push(text.slice(from, from + PIECE))
  return pieces
}

export interface Piece {
  readonly first: string | null
  readonly text: string
}

/** Pieces already there stay as they are. */
export function writePieces({ drawId, kind, of }: TextAsked, pieces: readonly Piece[]): Promise<void> {
  return drawParts.insertMissing(
    pieces.map(({ first, text }, at) => ({
      _id: `${drawId}:${kind}:${of}:${at}`,
      drawId,
      kind,
      of,
      index: at,
      first,
      text,
    })),
  )
}

export async function readText({ drawId, kind, of }: TextAsked): Promise<string> {
  const parts = await drawParts.find({ drawId, kind, of }, { limit: MOST_ROWS })
  return [...parts]
    .sort((one, other) => one.index - other.index)
    .map(({ text }) => text)
    .join('')
}

export async function readPiece({ drawId, kind, of }: TextAsked, at: number): Promise<string | null> {
  const [part] = await drawParts.find({ _id: `${drawId}:${kind}:${of}:${at}` }, { limit: 1 })
  return part?.text ?? null
}

/** The piece in which the row with this number stands. */
export async function readRows({ drawId, of }: Omit<TextAsked, 'kind'>, number: string): Promise<string | null> {
  const [part] = await drawParts.aggregate<DrawPart>([
    { $match: { drawId, kind: 'ROWS', of, first: { $lte: number } } },
    { $sort: { first: -1 } },
    { $limit: 1 },
  ])
  return part?.text ?? null
}
