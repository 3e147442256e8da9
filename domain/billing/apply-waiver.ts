// Owns what a waiver takes off, after the caps: the family pays the share that is left, rounded down to the fen.
import { fen, splitFen, sumFen } from '../fen'
import type { FeeLine, Source } from './fee-statement'

export interface GrantedWaiver {
  /** 10,000 = everything. */
  readonly basisPoints: number
  readonly source: Source
}

const WHOLE = 10_000

/** Rounded down once, on the whole statement, and shared out over the lines by largest remainder. */
export function applyWaiver(lines: readonly FeeLine[], waiver: GrantedWaiver | null): readonly FeeLine[] {
  if (waiver === null || waiver.basisPoints === 0) return lines
  const charged = lines.map((line) => fen(line.chargedFen))
  const payable = fen(Math.floor(fen(sumFen(charged) * (WHOLE - waiver.basisPoints)) / WHOLE))
  const shares = splitFen(payable, charged)
  return lines.map((line, index) => {
    if (line.chargedFen === 0) return line
    const share = shares[index] ?? fen(0)
    const step = {
      rule: 'WAIVER' as const,
      used: waiver.basisPoints,
      lessons: 0,
      afterFen: share,
      source: waiver.source,
    }
    return { ...line, payableFen: share, steps: [...line.steps, step] }
  })
}
