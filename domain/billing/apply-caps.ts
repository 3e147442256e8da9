// Owns the term caps: care, then enrichment, then both together, each shared out over its lines to the fen.
import { type Fen, fen, splitFen, sumFen } from '../fen'
import type { FeeLine, FeeRule } from './fee-statement'
import type { Cited, PolicyPack } from './policy-pack'

interface Cap {
  readonly rule: FeeRule
  readonly limit: Cited<Fen>
  readonly holdsFor: (line: FeeLine) => boolean
}

/** Largest remainder, ties by order of the lines: the parts add up to the cap exactly. */
export function applyCaps(pack: PolicyPack, lines: readonly FeeLine[]): readonly FeeLine[] {
  const caps: readonly Cap[] = [
    { rule: 'CARE_TERM_CAP', limit: pack.careTermCap, holdsFor: ({ kind }) => kind === 'CARE' },
    { rule: 'ENRICHMENT_TERM_CAP', limit: pack.enrichmentTermCap, holdsFor: ({ kind }) => kind === 'ENRICHMENT' },
    { rule: 'JOINT_TERM_CAP', limit: pack.jointTermCap, holdsFor: () => true },
  ]
  return caps.reduce(applyCap, lines)
}

/** 不得超过 includes the number itself (民法典 第一千二百五十九条): a sum equal to the cap is not touched. */
function applyCap(lines: readonly FeeLine[], { rule, limit, holdsFor }: Cap): readonly FeeLine[] {
  const weights = lines.map((line) => fen(holdsFor(line) ? line.chargedFen : 0))
  if (sumFen(weights) <= limit.value) return lines
  const shares = splitFen(limit.value, weights)
  return lines.map((line, index) => {
    const share = shares[index] ?? fen(0)
    if (!holdsFor(line) || line.chargedFen === 0) return line
    const step = { rule, used: limit.value, lessons: 0, afterFen: share, source: limit.source }
    return { ...line, status: 'CAPPED', chargedFen: share, payableFen: share, steps: [...line.steps, step] }
  })
}
