// What is marked at a gate, one document a gate and day; marks are only ever added.
import type { SchoolDate } from '../../values/school-date'
import type { Guest } from '../roll-call/guest'
import type { Arrived, PhoneMark } from '../roll-call/merge-marks'
import type { HandOver, HandOverFault } from './judge-hand-over'

/**
 * HANDED: is gone, as `handed` says. HERE: the counter-entry, the child is inside. HELD: stays inside, quietly.
 * TURNED_AWAY: somebody with a code that is not theirs went without the child. ELSEWHERE: never came to the gate, and
 * its family knows where it is.
 */
export const GATE_MARKS = ['HANDED', 'HERE', 'HELD', 'TURNED_AWAY', 'ELSEWHERE'] as const
export type GateMarkKind = (typeof GATE_MARKS)[number]

export interface GateMark extends PhoneMark {
  readonly mark: GateMarkKind
  readonly handed: HandOver | null
  /** HERE: why the entry before was wrong. ELSEWHERE: who said where. */
  readonly reason: string | null
  /** By the phone's clock: told, and decides nothing. */
  readonly at: number
  readonly by: string
  /** By the school's records when it arrived: a person whose right ends later stays named. */
  readonly name: string | null
  readonly relation: string | null
  /** Was not allowed by what the school knew on arrival: it is kept, for it happened, and the office is told. */
  readonly fault: HandOverFault | null
}

export interface GateDay {
  /** `schoolId:date:gateId`. */
  readonly _id: string
  readonly schoolId: string
  readonly gateId: string
  readonly date: SchoolDate
  readonly marks: readonly Arrived<GateMark>[]
  /** Children on no list who stand there. Absent: none were. */
  readonly guests?: readonly Guest[]
  readonly rev: number
  readonly changedAt: number
}

export function gateDayId(schoolId: string, date: SchoolDate, gateId: string): string {
  return `${schoolId}:${date}:${gateId}`
}
