// Compares a pack with the one before it: numbers without a new source, and jumps to ask about.
import { citedValues } from './cited-values'
import { type PackChange, packDifference } from './pack-difference'
import type { PolicyPack } from './policy-pack'

export interface SourceFault {
  readonly code: 'SOURCE_NOT_RENEWED'
  readonly path: string
}

export interface PromiseFault {
  readonly code: 'ABSENCE_REFUND_NOT_KEPT' | 'SUBSIDY_NOT_KEPT'
  readonly path: string
}

/** What a standard may not promise here: nobody can enter a child's absence yet, nor a subsidy to take off its bill. */
export function promiseFaults({ absenceRefund, publicSubsidyDeducted }: PolicyPack): readonly PromiseFault[] {
  return [
    ...(absenceRefund.value ? [{ code: 'ABSENCE_REFUND_NOT_KEPT', path: 'absenceRefund' } as const] : []),
    ...(publicSubsidyDeducted.value ? [{ code: 'SUBSIDY_NOT_KEPT', path: 'publicSubsidyDeducted' } as const] : []),
  ]
}

export interface Jump {
  readonly path: string
  readonly from: number
  /** Null: the limit is gone. */
  readonly to: number | null
}

/** From half as much again on, or down to two thirds. [D] */
const JUMP_UP = 1.5
/** Of 10,000: relief that changes by thirty points. [D] */
const JUMP_OF_RELIEF = 3_000

/** The clause still says what the old number was: whoever changes a number gives the document it is from. */
export function sourceFaults(before: PolicyPack | null, pack: PolicyPack): readonly SourceFault[] {
  const cited = new Map(before === null ? [] : citedValues(before).map((one) => [one.path, JSON.stringify(one.source)]))
  return changesOf(before, pack)
    .filter(({ path, to, source }) => to !== undefined && cited.get(path) === JSON.stringify(source))
    .map(({ path }) => ({ code: 'SOURCE_NOT_RENEWED', path }))
}

/** What may be right and may be a slip of a digit: whoever reviews it and whoever puts it in force says that it is right. */
export function jumpsOf(before: PolicyPack | null, pack: PolicyPack): readonly Jump[] {
  return changesOf(before, pack).flatMap(({ path, from, to }) => {
    if (typeof from !== 'number' || (to !== undefined && typeof to !== 'number')) return []
    return isJump(path, from, to) ? [{ path, from, to: to ?? null }] : []
  })
}

function changesOf(before: PolicyPack | null, pack: PolicyPack): readonly PackChange[] {
  const changes = before === null ? [] : packDifference(before, pack)
  return changes.filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to))
}

function isJump(path: string, from: number, to: number | undefined): boolean {
  if (to === undefined) return true
  if (path.startsWith('waivers.')) return Math.abs(to - from) >= JUMP_OF_RELIEF
  return to >= from * JUMP_UP || to * JUMP_UP <= from
}

/** Those nobody has said are right. */
export function unansweredJumps(jumps: readonly Jump[], confirmed: readonly string[]): readonly Jump[] {
  return jumps.filter(({ path }) => !confirmed.includes(path))
}
