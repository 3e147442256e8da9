// Applies a waiver after caps and subsidy: the family pays the share that is left.
import { type Fen, fen, shareOf, splitFen, sumFen } from '../../values/fen'
import type { PolicyPack } from '../policy/policy-pack'
import type { Source } from '../policy/source'
import type { FeeLine } from './fee-statement'

export interface GrantedWaiver {
  /** 10,000 = everything. */
  readonly basisPoints: number
  readonly source: Source
}

const WHOLE = 10_000

type Rounding = PolicyPack['waiverRounding']['value']

/** Rounded once, on the whole statement, and shared out over the lines by largest remainder. */
export function applyWaiver(
  { waiverRounding }: Pick<PolicyPack, 'waiverRounding'>,
  lines: readonly FeeLine[],
  waiver: GrantedWaiver | null,
): readonly FeeLine[] {
  if (waiver === null || waiver.basisPoints === 0) return lines
  const due = lines.map((line) => fen(line.payableFen))
  const shares = splitFen(afterWaiver(sumFen(due), waiver.basisPoints, waiverRounding.value), due)
  return lines.map((line, index) => {
    if (line.payableFen === 0) return line
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

/** What is left to pay of an amount. */
export function afterWaiver(amount: Fen, basisPoints: number, rounding: Rounding): Fen {
  const left = WHOLE - basisPoints
  return rounding === 'DOWN' ? fen(Math.floor(fen(amount * left) / WHOLE)) : shareOf(amount, left, WHOLE)
}
