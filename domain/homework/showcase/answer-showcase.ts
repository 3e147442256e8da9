// Decides what becomes of a piece of good work: shown by a guardian's word, gone by another.
import type { HomeworkShowcase, ShowcaseState } from './homework-showcase'

export type ShowcaseStep = 'SHOW' | 'HIDE' | 'WITHDRAW'

/** In these it can be seen by somebody. */
const ALIVE: readonly ShowcaseState[] = ['ASKED', 'SHOWN']

export interface Deciding {
  readonly step: ShowcaseStep
  readonly by: string
  readonly at: number
}

/**
 * Null: it is over, and only proposing it anew brings it back. Repeating changes nothing. Any guardian's no ends it,
 * whoever said yes before; with it words and photos go.
 */
export function answerShowcase(piece: HomeworkShowcase, { step, by, at }: Deciding): HomeworkShowcase | null {
  const state = stateAfter(piece.state, step)
  if (state === piece.state) return piece
  if (!ALIVE.includes(piece.state)) return null
  const decided = { ...piece, state, decidedBy: by, decidedAt: at }
  return state === 'SHOWN' ? decided : { ...decided, words: '', photos: [] }
}

function stateAfter(before: ShowcaseState, step: ShowcaseStep): ShowcaseState {
  if (step === 'SHOW') return 'SHOWN'
  if (step === 'WITHDRAW') return 'WITHDRAWN'
  return before === 'REFUSED' || before === 'ASKED' ? 'REFUSED' : 'TAKEN_BACK'
}

export function isSeen({ state }: Pick<HomeworkShowcase, 'state'>): boolean {
  return ALIVE.includes(state)
}
