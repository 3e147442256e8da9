// Shapes a roll call for phones: marks without colleagues' names, the last count, who was asked.
import type { Guest } from '@domain/enrollment/roll-call/guest'
import type { RollCall } from '@domain/enrollment/roll-call/roll-call'

export function rollView(rollCall: RollCall | null) {
  if (rollCall === null) return { rev: 0, marks: [], counted: null, asked: [], guests: [] }
  const { rev, marks, counted, asked, guests = [] } = rollCall
  return {
    rev,
    marks: marks.map(({ by: _, ...mark }) => ({ ...mark })),
    counted: counted && { heads: counted.heads, at: counted.at },
    asked: [...asked],
    guests: guests.map(guestView),
  }
}

function guestView({ device, seq, name, homeroomName, note, at, state }: Guest) {
  return { device, seq, name, homeroomName, note, at, state }
}
