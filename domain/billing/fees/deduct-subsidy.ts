// Deducts a public subsidy per pupil and term, after the caps and before the waiver.
import { type Fen, fen, splitFen, sumFen } from '../../values/fen'
import type { PolicyPack } from '../policy/policy-pack'
import type { Source } from '../policy/source'
import type { FeeLine } from './fee-statement'

export interface PublicSubsidy {
  readonly amount: Fen
  /** The decision that grants it. */
  readonly source: Source
}

/** Shared out over the lines by largest remainder; never below nothing to pay. */
export function deductSubsidy(
  pack: Pick<PolicyPack, 'publicSubsidyDeducted'>,
  lines: readonly FeeLine[],
  subsidy: PublicSubsidy | null,
): readonly FeeLine[] {
  if (subsidy === null || !pack.publicSubsidyDeducted.value) return lines
  const due = lines.map((line) => fen(line.payableFen))
  const left = fen(Math.max(0, sumFen(due) - subsidy.amount))
  const shares = splitFen(left, due)
  return lines.map((line, index) => {
    if (line.payableFen === 0) return line
    const afterFen = shares[index] ?? fen(0)
    const step = { rule: 'PUBLIC_SUBSIDY' as const, used: subsidy.amount, lessons: 0, afterFen, source: subsidy.source }
    return { ...line, payableFen: afterFen, steps: [...line.steps, step] }
  })
}
