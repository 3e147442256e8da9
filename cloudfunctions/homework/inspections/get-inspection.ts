// Shows one inspection: frame and draw to recompute, what the system knows, and findings.
import type { Finding, Frame, Inspection } from '@domain/homework/inspections/inspection'
import { PUBLIC_STATES } from '@domain/homework/items/homework-item'
import { heaviestMinutes } from '@domain/homework/items/minutes-of-day'
import { isMarkingOverdue } from '@domain/homework/items/overdue-marking'
import { ok } from '@domain/values/result'
import { schoolsIn } from '../../identity/collections/schools'
import { handle } from '../../request/handler'
import { findingsOfInspection } from '../collections/findings'
import { readHomeworkDays } from '../collections/homework-days'
import { findInspection } from '../collections/inspections'
import { districtSubject, findingLine, inspectionLine, type NamedSchool } from './inspection-lines'

type Row = Inspection & { readonly schools: readonly NamedSchool[]; readonly findings: readonly Finding[] }

export const getInspection = handle('homework.getInspection', {
  locate: async ({ input }) => {
    const found = await findInspection<Row>(input.inspectionId, [schoolsIn('schoolIds'), findingsOfInspection])
    return found && { subject: districtSubject(found), found }
  },
  run: async ({ found, now, today }) => {
    const { frame, draw } = found
    return ok({
      now,
      ...inspectionLine(found, found.schools),
      frame: frame && frameLine(frame),
      draw: draw && {
        number: draw.number,
        reportedBy: draw.reportedBy,
        seed: draw.seed,
        drawn: draw.drawn.map(({ row, subjects, day }) => ({ row, subjects: [...subjects], day })),
        drawnByName: draw.drawnByName,
        drawnAt: draw.drawnAt,
      },
      facts: await factsOf(found, now),
      findings: found.findings.map((finding) => findingLine(finding, today)),
    })
  },
})

function frameLine({ fixedBy: _fixedBy, classes, days, ...frame }: Frame) {
  return { ...frame, classes: [...classes], days: [...days] }
}

/** Of each drawn class the evening that is looked at. */
async function factsOf({ frame, draw }: Inspection, now: number) {
  const drawn = (draw?.drawn ?? []).flatMap(({ row, day }) => {
    const room = frame?.classes[row - 1]
    return room === undefined ? [] : [{ homeroomId: room.homeroomId, day }]
  })
  if (drawn.length === 0) return []
  const rooms = drawn.map(({ homeroomId }) => homeroomId)
  const days = await readHomeworkDays(rooms, [...new Set(drawn.map(({ day }) => day))])
  return drawn.flatMap(({ homeroomId, day }) => {
    const evening = days.find((one) => one.homeroomId === homeroomId && one.date === day)
    if (evening === undefined) return []
    const items = evening.items.filter(({ state }) => PUBLIC_STATES.some((known) => known === state))
    return [
      {
        homeroomId,
        minutes: heaviestMinutes({ items, only: evening.only }),
        cap: evening.cap,
        items: items.length,
        overdueMarking: items.filter((item) => isMarkingOverdue(item, now)).length,
        releasedAt: evening.releasedAt,
      },
    ]
  })
}
