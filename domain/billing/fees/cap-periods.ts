// Applies the caps per lesson, day and month to what a pupil pays in each, to the fen.
import { type Fen, fen, splitFen, sumFen } from '../../values/fen'
import { isOfKind } from '../policy/guide-price'
import { PERIOD_LENGTH, unitsOf } from '../policy/period-length'
import type { FeeCap } from '../policy/policy-pack'
import { capRule } from './cap-rule'
import type { FeeLine, FeeStep } from './fee-statement'
import type { GrossLine } from './gross-line'

/** A line and what it asks for each day or month; a price for the whole term is no part of either. */
interface OpenLine {
  readonly line: FeeLine
  readonly amounts: ReadonlyMap<string, Fen>
}

/** `caps`: finest first. What one cap left is what the next one sees. */
export function applyPeriodCaps(caps: readonly FeeCap[], gross: readonly GrossLine[]): readonly FeeLine[] {
  if (caps.length === 0) return gross.map(({ line }) => line)
  const open = gross.map(({ line, price, dates }) => ({
    line,
    amounts: new Map(unitsOf(price.unit, dates).map((unit) => [unit, price.amount])),
  }))
  return caps.reduce(capEachPeriod, open).map(({ line }) => line)
}

function capEachPeriod(before: readonly OpenLine[], cap: FeeCap): OpenLine[] {
  const lines = before.map((open) => ({ ...open, amounts: coarsened(open.amounts, PERIOD_LENGTH[cap.period]) }))
  const held = lines.filter(({ line }) => isOfKind(cap.kind, line.kind))
  // A lesson's cap holds for each line by itself; a day's or month's, for all lines of the kind together.
  const groups = cap.period === 'LESSON' ? held.map((one) => [one]) : [held]
  const after = new Map(groups.flatMap((group) => [...capGroup(group, cap)]))
  return lines.map((open) => closedBy(open, after.get(open) ?? open.amounts, cap))
}

function coarsened(amounts: ReadonlyMap<string, Fen>, length: number): ReadonlyMap<string, Fen> {
  const coarse = new Map<string, Fen>()
  for (const [unit, amount] of amounts) {
    const period = unit.slice(0, length)
    coarse.set(period, fen((coarse.get(period) ?? 0) + amount))
  }
  return coarse
}

function capGroup(
  group: readonly OpenLine[],
  { period, limit }: FeeCap,
): ReadonlyMap<OpenLine, ReadonlyMap<string, Fen>> {
  const after = new Map(group.map((open) => [open, new Map(open.amounts)]))
  const periods = new Set(group.flatMap(({ amounts }) => [...amounts.keys()]))
  for (const key of periods) {
    if (key.length < PERIOD_LENGTH[period]) continue
    const members = group.filter(({ amounts }) => amounts.has(key))
    const weights = members.map(({ amounts }) => amounts.get(key) ?? fen(0))
    if (sumFen(weights) <= limit.value) continue
    const shares = splitFen(limit.value, weights)
    for (const [index, open] of members.entries()) after.get(open)?.set(key, shares[index] ?? fen(0))
  }
  return after
}

function closedBy({ line, amounts: before }: OpenLine, amounts: ReadonlyMap<string, Fen>, cap: FeeCap): OpenLine {
  const afterFen = sumFen([...amounts.values()])
  if (afterFen === line.chargedFen || line.chargedFen === 0) return { line, amounts }
  const step: FeeStep = {
    rule: capRule(cap),
    used: cap.limit.value,
    lessons: 0,
    afterFen,
    ...(cap.period === 'MONTH' ? { months: monthsOf(before, amounts) } : {}),
    source: cap.limit.source,
  }
  const capped: FeeLine = {
    ...line,
    status: 'CAPPED',
    chargedFen: afterFen,
    payableFen: afterFen,
    steps: [...line.steps, step],
  }
  return { line: capped, amounts }
}

/** So that a family sees which of its months reached the cap. */
function monthsOf(before: ReadonlyMap<string, Fen>, after: ReadonlyMap<string, Fen>): FeeStep['months'] {
  return [...after]
    .filter(([month]) => month !== '')
    .map(([month, afterFen]) => ({ month, afterFen, isCapped: afterFen < (before.get(month) ?? afterFen) }))
}
