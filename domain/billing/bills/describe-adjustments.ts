// Describes each change of a bill: line title, first day, number of lessons or pieces.
import type { SchoolDate } from '../../values/school-date'
import type { Adjustment } from './adjustments'
import type { Bill } from './bill-record'
import { consumableId } from './consumable-returns'
import type { BillEvent } from './issued-bill'

export interface BillChangeTold {
  readonly reason: BillEvent['type']
  readonly title: string
  readonly kind: Adjustment['kind']
  readonly amountFen: number
  readonly on: string
  readonly lessons: number
  /** Of material that came back; else 0. */
  readonly pieces: number
}

/** `bill`: with all its events. */
export function changesOf(
  { lines, consumables, events }: Pick<Bill, 'lines' | 'consumables' | 'events'>,
  adjustments: readonly Adjustment[],
): BillChangeTold[] {
  const added = events.flatMap((event) => (event.type === 'LINE_ADDED' ? [event.line] : []))
  const titles = new Map([
    ...[...lines, ...added].map(({ lineId, title }) => [lineId, title] as const),
    ...consumables.map((line) => [consumableId(line), line.name] as const),
  ])
  const planned = new Map([...lines, ...added].map(({ lineId, plannedDates }) => [lineId, plannedDates]))
  const byId = new Map(events.map((event) => [event.id, event]))
  return adjustments.flatMap(({ eventId, reason, lineId, kind, amountFen }) => {
    const event = byId.get(eventId)
    if (event === undefined) return []
    return [
      {
        reason,
        title: titles.get(lineId) ?? '',
        kind,
        amountFen,
        pieces: 0,
        ...aboutOf(event, planned.get(lineId) ?? []),
      },
    ]
  })
}

function aboutOf(
  event: BillEvent,
  planned: readonly SchoolDate[],
): Pick<BillChangeTold, 'on' | 'lessons'> & { readonly pieces?: number } {
  switch (event.type) {
    case 'WITHDRAWN':
      return { on: event.endsBefore, lessons: 0 }
    case 'WAIVER_APPROVED':
    case 'WAIVER_REVOKED':
      return { on: event.on, lessons: 0 }
    case 'LINE_ADDED':
      return { on: event.line.plannedDates[0] ?? '', lessons: event.line.plannedDates.length }
    case 'CONSUMABLE_RETURNED':
    case 'CONSUMABLE_RETURN_REVERSED':
      return { on: event.on, lessons: 0, pieces: event.pieces }
    case 'FREE_WITH_COURSE':
      return { on: event.dates[0] ?? '', lessons: event.dates.length }
    // A day that falls out loses all its lessons.
    default:
      return { on: event.dates[0] ?? '', lessons: planned.filter((date) => event.dates.includes(date)).length }
  }
}
