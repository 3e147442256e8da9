// Shapes a gate's day for phones: marks without colleagues' ids and without reasons.
import type { GateDay } from '@domain/enrollment/hand-over/gate-mark'
import type { Guest } from '@domain/enrollment/roll-call/guest'

export function gateDayView(gateDay: GateDay | null) {
  if (gateDay === null) return { rev: 0, marks: [], guests: [] }
  const marks = gateDay.marks.map(({ by: _, reason: __, handed, ...mark }) => ({
    ...mark,
    handed: handed && { ...handed },
  }))
  return { rev: gateDay.rev, marks, guests: (gateDay.guests ?? []).map(gateGuestView) }
}

export function gateGuestView({ device, seq, name, homeroomName, note, at, state }: Guest) {
  return { device, seq, name, homeroomName, note, at, state }
}
