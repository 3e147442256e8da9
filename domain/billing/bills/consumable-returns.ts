// Calculates what remains of entrusted consumables after unused pieces were given back.
import { type Fen, fen, sumFen } from '../../values/fen'
import { type ConsumableLine, consumableRefund } from './consumables'
import { dropRepeatedEvents } from './drop-repeated-events'
import type { BillEvent, ConsumableReturned, MaterialEvent } from './issued-bill'

export interface ConsumableState extends ConsumableLine {
  /** Pieces that came back. */
  readonly returned: number
}

/** `payableFen`: fen. */
type Returnable = Pick<ConsumableState, 'quantity' | 'returned'> & { readonly payableFen: number }
type Named = Pick<ConsumableLine, 'courseId' | 'name'>

/** A material's name is unique in its course. */
export function consumableId({ courseId, name }: Named): string {
  return `${courseId}/${name}`
}

export function consumablesAfter(
  consumables: readonly ConsumableLine[],
  events: readonly BillEvent[],
): readonly ConsumableState[] {
  return dropRepeatedEvents(events.filter(isOfMaterial)).reduce(withReturned, asIssued(consumables))
}

/** Those that nobody took back. */
export function standingReturns(events: readonly BillEvent[]): readonly ConsumableReturned[] {
  const reversed = new Set(
    events.flatMap((event) => (event.type === 'CONSUMABLE_RETURN_REVERSED' ? [event.returnId] : [])),
  )
  return events.flatMap((event) => (event.type === 'CONSUMABLE_RETURNED' && !reversed.has(event.id) ? [event] : []))
}

function isOfMaterial(event: BillEvent): event is MaterialEvent {
  return event.type === 'CONSUMABLE_RETURNED' || event.type === 'CONSUMABLE_RETURN_REVERSED'
}

export function asIssued(consumables: readonly ConsumableLine[]): readonly ConsumableState[] {
  return consumables.map((line) => ({ ...line, returned: 0 }))
}

/** Never more than was charged, nor less than nothing. */
export function withReturned(
  consumables: readonly ConsumableState[],
  event: MaterialEvent,
): readonly ConsumableState[] {
  if (!consumables.some((line) => isSame(line, event))) throw new RangeError('a return of another bill')
  const pieces = event.type === 'CONSUMABLE_RETURNED' ? event.pieces : -event.pieces
  const returnedOf = ({ quantity, returned }: ConsumableState) => Math.max(0, Math.min(quantity, returned + pieces))
  return consumables.map((line) => (isSame(line, event) ? { ...line, returned: returnedOf(line) } : line))
}

export function consumableKept(line: ConsumableState): Fen {
  return fen(line.payableFen - consumableRefund(line, line.returned, fen(0)))
}

export function consumablesKept(consumables: readonly ConsumableState[]): Fen {
  return sumFen(consumables.map(consumableKept))
}

/** Pieces that can still be given back; none if they cost nothing. */
export function returnablePieces({ quantity, returned, payableFen }: Returnable): number {
  return payableFen > 0 ? quantity - returned : 0
}

function isSame(one: Named, other: Named): boolean {
  return consumableId(one) === consumableId(other)
}
