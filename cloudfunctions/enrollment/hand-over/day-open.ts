// Finds who is still in the house by what gates marked, with the hour each was to be fetched.

import type { GateMark } from '@domain/enrollment/hand-over/gate-mark'
import { type GateState, gateStates, isClosed } from '@domain/enrollment/hand-over/gate-state'
import type { SchoolAfternoon } from './find-gate-day'
import { type LeavingChild, leavingChildren } from './gate-children'

export interface OpenChild extends LeavingChild {
  readonly state: GateState<GateMark> | undefined
}

export interface DayStand {
  readonly children: readonly OpenChild[]
  readonly open: readonly OpenChild[]
}

export function standOfDay(afternoon: SchoolAfternoon): DayStand {
  const states = gateStates(afternoon.gateDays.flatMap(({ marks }) => marks))
  const children = leavingChildren(afternoon).map((child) => ({ ...child, state: states.get(child.pupil._id) }))
  return { children, open: children.filter(({ state }) => !isClosed(state)) }
}

export function waitingOf(open: readonly OpenChild[]) {
  return open.map(({ pupil, leaving }) => ({ pupilId: pupil._id, at: leaving.at }))
}
