// Gives a child's class of priority: the first of the draw's rules that applies to it.
import type { PriorityCode } from '../draws/priority-rules'

export interface PriorityFacts {
  readonly waitedInVain: boolean
  /** To a brother's or sister's wish. */
  readonly isTied: boolean
}

const APPLIES: Readonly<Record<PriorityCode, (facts: PriorityFacts) => boolean>> = {
  NOTHING_LAST_TERM: ({ waitedInVain }) => waitedInVain,
  SIBLINGS_TOGETHER: ({ isTied }) => isTied,
}

/** From 1; one above the last rule: none. */
export function priorityClassOf(priorities: readonly PriorityCode[], facts: PriorityFacts): number {
  const first = priorities.findIndex((code) => APPLIES[code](facts))
  return (first < 0 ? priorities.length : first) + 1
}
