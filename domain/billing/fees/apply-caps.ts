// Applies the caps, finest first: lesson, day, month, term; splits each over its lines to the fen.
import { fen, splitFen, sumFen } from '../../values/fen'
import { isOfKind } from '../policy/guide-price'
import { CHARGED_KINDS, type FeeCap, type PolicyPack, PRICE_UNITS } from '../policy/policy-pack'
import { applyPeriodCaps } from './cap-periods'
import { capRule } from './cap-rule'
import type { FeeLine } from './fee-statement'
import type { GrossLine } from './gross-line'

/** Largest remainder, ties by order of the lines: the parts add up to the cap exactly. */
export function applyCaps(pack: Pick<PolicyPack, 'caps'>, gross: readonly GrossLine[]): readonly FeeLine[] {
  return inOrder(pack)
    .filter(({ period }) => period === 'TERM')
    .reduce(applyTermCap, applyFinerCaps(pack, gross))
}

/** What a lesson, a day and a month allow, before the term's caps. */
export function applyFinerCaps(pack: Pick<PolicyPack, 'caps'>, gross: readonly GrossLine[]): readonly FeeLine[] {
  const finer = inOrder(pack).filter(({ period }) => period !== 'TERM')
  return applyPeriodCaps(finer, gross)
}

function inOrder({ caps }: Pick<PolicyPack, 'caps'>): readonly FeeCap[] {
  return [...caps].sort((a, b) => rankOf(a) - rankOf(b))
}

/** The order is ours, not the order somebody wrote a pack in: finer periods first, each kind before both together. */
function rankOf({ kind, period }: FeeCap): number {
  return PRICE_UNITS.indexOf(period) * CHARGED_KINDS.length + CHARGED_KINDS.indexOf(kind)
}

/** 不得超过 includes the number itself (民法典 第一千二百五十九条): a sum equal to the cap is not touched. */
function applyTermCap(lines: readonly FeeLine[], cap: FeeCap): readonly FeeLine[] {
  const { kind, limit } = cap
  const weights = lines.map((line) => fen(isOfKind(kind, line.kind) ? line.chargedFen : 0))
  if (sumFen(weights) <= limit.value) return lines
  const shares = splitFen(limit.value, weights)
  return lines.map((line, index) => {
    const share = shares[index] ?? fen(0)
    if (!isOfKind(kind, line.kind) || line.chargedFen === 0) return line
    const step = { rule: capRule(cap), used: limit.value, lessons: 0, afterFen: share, source: limit.source }
    return { ...line, status: 'CAPPED', chargedFen: share, payableFen: share, steps: [...line.steps, step] }
  })
}
