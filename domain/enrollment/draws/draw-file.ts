// The published file of a draw, version 1: everything that anybody needs to play it again.
import { type DrawList, sortList } from './draw-list'
import type { DrawResult } from './draw-result'
import { drawRounds } from './draw-rounds'
import { canonicalText, fingerprintOf, seedBytes, seedOf } from './draw-seed'

export const DRAW_FORMAT = 'fangxuehou-draw'
export const DRAW_VERSION = 1

export interface DrawFile {
  readonly format: typeof DRAW_FORMAT
  readonly version: typeof DRAW_VERSION
  /** Sorted. */
  readonly list: DrawList
  readonly fingerprint: string
  readonly secret: string
  readonly publicNumber: string
  readonly seed: string
  readonly result: DrawResult
}

export interface DrawParts {
  readonly list: DrawList
  readonly secret: string
  /** As `normalizePublicNumber` writes it. */
  readonly publicNumber: string
}

export function makeDrawFile({ list, secret, publicNumber }: DrawParts): DrawFile {
  const fingerprint = fingerprintOf(list)
  const seed = seedOf({ fingerprint, secret, publicNumber })
  return {
    format: DRAW_FORMAT,
    version: DRAW_VERSION,
    list: sortList(list),
    fingerprint,
    secret,
    publicNumber,
    seed,
    result: drawRounds(list, seedBytes(seed)),
  }
}

/** The bytes that are published, so that two files of one draw are equal. */
export function drawFileText(file: DrawFile): string {
  return canonicalText(file)
}
