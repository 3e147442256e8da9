// Reads the fixed list of a draw back from its pieces.
import type { Draw } from '@domain/enrollment/draws/draw'
import type { DrawList } from '@domain/enrollment/draws/draw-list'
import { readText } from '../collections/draw-parts'

export async function readList({ drawId, fixed }: Pick<Draw, 'drawId' | 'fixed'>): Promise<DrawList> {
  const text = await readText({ drawId, kind: 'LIST', of: fixed?.fingerprint ?? '' })
  // Written by ourselves from a list, byte for byte.
  return JSON.parse(text) as DrawList
}
