// What each step makes of a piece in each state: `GONE` where nothing brings it back.
import type { ShowcaseStep } from './answer-showcase'
import type { ShowcaseState } from './homework-showcase'

export const STEPS: readonly (readonly [ShowcaseState, ShowcaseStep, ShowcaseState | 'GONE'])[] = [
  ['ASKED', 'SHOW', 'SHOWN'],
  ['ASKED', 'HIDE', 'REFUSED'],
  ['ASKED', 'WITHDRAW', 'WITHDRAWN'],
  // The other guardian says yes too; or thinks better of it.
  ['SHOWN', 'SHOW', 'SHOWN'],
  ['SHOWN', 'HIDE', 'TAKEN_BACK'],
  ['SHOWN', 'WITHDRAW', 'WITHDRAWN'],
  // A no stands, also against the other guardian's yes.
  ['REFUSED', 'SHOW', 'GONE'],
  ['REFUSED', 'HIDE', 'REFUSED'],
  ['REFUSED', 'WITHDRAW', 'GONE'],
  ['TAKEN_BACK', 'SHOW', 'GONE'],
  ['TAKEN_BACK', 'HIDE', 'TAKEN_BACK'],
  ['TAKEN_BACK', 'WITHDRAW', 'GONE'],
  ['WITHDRAWN', 'SHOW', 'GONE'],
  ['WITHDRAWN', 'HIDE', 'GONE'],
  ['WITHDRAWN', 'WITHDRAW', 'WITHDRAWN'],
]
