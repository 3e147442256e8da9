// Owns how what changed on a bill is told: each entry with its line's name, the first day it is about and how many lessons.
import type { Adjustment } from './adjustments'
import type { Bill } from './bill-record'
import type { BillEvent } from './issued-bill'

export interface BillChangeTold {
  readonly reason: BillEvent['type']
  readonly title: string
  readonly kind: Adjustment['kind']
  readonly amountFen: number
  readonly on: string
  readonly lessons: number
}

/** `bill`: with all its events. */
export function changesOf(
  { lines, events }: Pick<Bill, 'lines' | 'events'>,
  adjustments: readonly Adjustment[],
): BillChangeTold[] {
  const titles = new Map(
    [...lines, ...events.flatMap((event) => (event.type === 'LINE_ADDED' ? [event.line] : []))].map(
      ({ lineId, title }) => [lineId, title] as const,
    ),
  )
  const byId = new Map(events.map((event) => [event.id, event]))
  return adjustments.flatMap(({ eventId, reason, lineId, kind, amountFen }) => {
    const event = byId.get(eventId)
    if (event === undefined) return []
    return [{ reason, title: titles.get(lineId) ?? '', kind, amountFen, ...aboutOf(event) }]
  })
}

function aboutOf(event: BillEvent): Pick<BillChangeTold, 'on' | 'lessons'> {
  switch (event.type) {
    case 'WITHDRAWN':
      return { on: event.endsBefore, lessons: 0 }
    case 'WAIVER_APPROVED':
      return { on: event.on, lessons: 0 }
    case 'LINE_ADDED':
      return { on: event.line.plannedDates[0] ?? '', lessons: event.line.plannedDates.length }
    default:
      return { on: event.dates[0] ?? '', lessons: event.dates.length }
  }
}
