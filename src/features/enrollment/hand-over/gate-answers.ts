// The answers that the screens at a gate share.
import type { GateState } from '@domain/enrollment/hand-over/gate-state'
import type { Held } from '@domain/enrollment/roll-call/merge-marks'
import type { ActionOutput } from '@domain/registry'
import type { ActionState } from '@src/api/hooks/use-action'

export type GateListState = ActionState<'enrollment.getGateList'>
export type GateList = ActionOutput<'enrollment.getGateList'>
export type GateChild = GateList['children'][number]
export type GateFetcher = GateChild['fetchers'][number]
export type GateGuest = GateList['guests'][number]
export type CodeAnswer = ActionOutput<'enrollment.checkPickupCode'>
export type CodePass = CodeAnswer['passes'][number]

type Arrived = GateList['marks'][number]
/** On this phone alone, or arrived: then the school's records said who it was. */
export type ShownMark = Held<Omit<Arrived, 'arrived'>>
export type ShownState = GateState<ShownMark>
export type StateOf = (pupilId: string) => ShownState | undefined
