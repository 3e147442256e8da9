// Takes a draw one step on: asks whether it may be taken now, writes it once, says where it stands.
import type { Draw, DrawAct, DrawActKind } from '@domain/enrollment/draws/draw'
import { type DrawPhase, drawPhase } from '@domain/enrollment/draws/draw-phase'
import { hasDrawWork } from '@domain/enrollment/draws/draw-work'
import { fail, ok, type Result } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { writeDraw } from '../collections/draws'

export type StepRefusal =
  | { readonly code: 'NO_DRAW' }
  | { readonly code: 'DRAW_CHANGED' }
  | { readonly code: 'DRAW_STEP'; readonly phase: DrawPhase }

export interface Step {
  /** As it was read; absent: whatever it is now. */
  readonly rev?: number
  readonly phases: readonly DrawPhase[]
  readonly today: SchoolDate
}

export function openStep(draw: Draw | null, { rev, phases, today }: Step): Result<Draw, StepRefusal> {
  if (draw === null) return fail({ code: 'NO_DRAW' })
  const phase = drawPhase(draw, today)
  if (!phases.includes(phase)) return fail({ code: 'DRAW_STEP', phase })
  return rev !== undefined && rev !== draw.rev ? fail({ code: 'DRAW_CHANGED' }) : ok(draw)
}

/** What is stored afterwards; null when somebody was faster. */
export async function settleStep(before: Draw | null, after: Draw): Promise<Draw | null> {
  const wanted = { ...after, hasWork: hasDrawWork(after) }
  const isWritten = await writeDraw(before, wanted)
  return isWritten ? { ...wanted, rev: (before?.rev ?? 0) + 1 } : null
}

export function standOf(draw: Draw, today: SchoolDate) {
  return { phase: drawPhase(draw, today), rev: draw.rev }
}

export function withAct(
  acts: readonly DrawAct[],
  kind: DrawActKind,
  about: Pick<DrawAct, 'at' | 'byName'> & Partial<Pick<DrawAct, 'reason' | 'fingerprint'>>,
): readonly DrawAct[] {
  const { at, byName, reason = null, fingerprint = null } = about
  return [...acts, { kind, at, byName, reason, fingerprint }]
}
