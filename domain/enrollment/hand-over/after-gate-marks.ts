// Computes a gate's day after a phone's marks came, and who is told of what.
import { addMarks } from '../roll-call/merge-marks'
import { type GateDay, type GateMark, gateDayId } from './gate-mark'

export type GateKey = Pick<GateDay, 'schoolId' | 'gateId' | 'date'>

export interface AfterGateMarks {
  readonly gateDay: GateDay
  /** Those that were not there before. */
  readonly fresh: readonly GateMark[]
}

export function afterGateMarks(
  before: GateDay | null,
  sent: readonly GateMark[],
  { key, now }: { readonly key: GateKey; readonly now: number },
): AfterGateMarks {
  const known = before ?? emptyGateDay(key)
  const marks = addMarks(known.marks, sent, known.rev + 1)
  const fresh = marks.slice(known.marks.length)
  if (fresh.length === 0) return { gateDay: known, fresh }
  return { gateDay: { ...known, marks, rev: known.rev + 1, changedAt: now }, fresh }
}

export function emptyGateDay({ schoolId, gateId, date }: GateKey): GateDay {
  const _id = gateDayId(schoolId, date, gateId)
  return { _id, schoolId, gateId, date, marks: [], guests: [], rev: 0, changedAt: 0 }
}
