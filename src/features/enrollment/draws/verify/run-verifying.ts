// Plays a draw again in slices of time, so that the screen stays alive and can be stopped.
import type { Verified, VerifyProgress, VerifyStep, VerifyWish } from '@domain/enrollment/draws/verify-draw'
import { verifyInSteps } from '@domain/enrollment/draws/verify-draw'

/** Of work at a time, milliseconds; a screen draws between. */
const SLICE_MS = 24

export interface Verifying {
  readonly passed: readonly VerifyStep[]
  /** Wishes decided, of all; null before the draw is played. */
  readonly played: { readonly done: number; readonly of: number } | null
  /** Null: still at it. */
  readonly verified: Verified | null
  /** Since it began. */
  readonly ms: number
}

export const NOT_BEGUN: Verifying = { passed: [], played: null, verified: null, ms: 0 }

interface Clock {
  readonly now: () => number
  readonly later: (work: () => void) => void
}

const PHONE: Clock = { now: () => Date.now(), later: (work) => void setTimeout(work, 0) }

/** Answers how to stop it; what it tells comes after each slice. */
export function runVerifying(
  { text, wish }: { readonly text: string; readonly wish: VerifyWish },
  tell: (state: Verifying) => void,
  { now, later }: Clock = PHONE,
): () => void {
  const steps = verifyInSteps(text, wish)
  const began = now()
  let state = NOT_BEGUN
  let isStopped = false
  const slice = () => {
    if (isStopped) return
    const until = now() + SLICE_MS
    do {
      const step = steps.next()
      state = { ...(step.done ? { ...state, verified: step.value } : after(state, step.value)), ms: now() - began }
    } while (state.verified === null && now() < until)
    tell(state)
    if (state.verified === null) later(slice)
  }
  later(slice)
  return () => {
    isStopped = true
  }
}

function after(state: Verifying, progress: VerifyProgress): Verifying {
  if (progress.state === 'RUNNING') return { ...state, played: { done: progress.done, of: progress.of } }
  return { ...state, passed: [...state.passed, progress.step] }
}
