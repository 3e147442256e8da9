// Calculates what remains of entrusted consumables after unused pieces were given back.
import { type Fen, fen, sumFen } from '../../values/fen'
import { type ConsumableLine, consumableRefund } from './consumables'
import { dropRepeatedEvents } from './drop-repeated-events'
import type { BillEvent, ConsumableReturned } from './issued-bill'

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
  const returned = events.filter((event) => event.type === 'CONSUMABLE_RETURNED')
  return dropRepeatedEvents(returned).reduce(withReturned, asIssued(consumables))
}

export function asIssued(consumables: readonly ConsumableLine[]): readonly ConsumableState[] {
  return consumables.map((line) => ({ ...line, returned: 0 }))
}

/** Never more than was charged. */
export function withReturned(
  consumables: readonly ConsumableState[],
  event: ConsumableReturned,
): readonly ConsumableState[] {
  if (!consumables.some((line) => isSame(line, event))) throw new RangeError('a return of another bill')
  return consumables.map((line) =>
    isSame(line, event) ? { ...line, returned: Math.min(line.quantity, line.returned + event.pieces) } : line,
  )
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
