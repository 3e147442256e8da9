// Shapes a gate's day for phones: marks without colleagues' ids and without reasons.
import type { GateDay } from '@domain/enrollment/hand-over/gate-mark'

export function gateDayView(gateDay: GateDay | null) {
  if (gateDay === null) return { rev: 0, marks: [] }
  const marks = gateDay.marks.map(({ by: _, reason: __, handed, ...mark }) => ({
    ...mark,
    handed: handed && { ...handed },
  }))
  return { rev: gateDay.rev, marks }
}
