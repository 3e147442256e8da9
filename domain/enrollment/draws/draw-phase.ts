// Tells how far a draw is, from what is stored of it and the day.
import type { SchoolDate } from '../../values/school-date'
import type { Draw } from './draw'

/**
 * ANNOUNCED: before the window. OPEN: wishes come in. CLOSED: the list is not fixed yet. FIXED: the fingerprint is
 * published, the number is waited for. POSTPONED: it did not come, another one is named. DRAWN: the file is published.
 * SEATED: everybody has their seats.
 */
export const DRAW_PHASES = ['ANNOUNCED', 'OPEN', 'CLOSED', 'FIXED', 'POSTPONED', 'DRAWN', 'SEATED'] as const
export type DrawPhase = (typeof DRAW_PHASES)[number]

export type PhaseFacts = Pick<Draw, 'opensOn' | 'closesOn' | 'fixed' | 'drawn' | 'seatedAt' | 'acts'>

export function drawPhase(
  { opensOn, closesOn, fixed, drawn, seatedAt, acts }: PhaseFacts,
  today: SchoolDate,
): DrawPhase {
  if (seatedAt !== null) return 'SEATED'
  if (drawn !== null) return 'DRAWN'
  if (fixed !== null) return isPostponed(acts) ? 'POSTPONED' : 'FIXED'
  if (today < opensOn) return 'ANNOUNCED'
  return today <= closesOn ? 'OPEN' : 'CLOSED'
}

/** Since the list was fixed, or since the last draw was set aside. */
function isPostponed(acts: PhaseFacts['acts']): boolean {
  const last = acts.filter(({ kind }) => kind !== 'NUMBER_TYPED').at(-1)
  return last?.kind === 'POSTPONED'
}

/** While it lasts, a course by wishes is not enrolled in: wishes come first. */
export function isBeforeSeats(phase: DrawPhase): boolean {
  return phase !== 'SEATED'
}
