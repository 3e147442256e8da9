// Turns events after issue into refunds and charges: each one a new entry, never an edit.
import { type Fen, fen, sumFen } from '../../values/fen'
import { type BillState, stateAfter, stateOfBill } from './bill-state'
import { consumableId, consumableKept, consumablesKept } from './consumable-returns'
import { dropRepeatedEvents } from './drop-repeated-events'
import type { BillEvent, IssuedBill } from './issued-bill'
import { keptOf } from './kept-amount'

export interface Adjustment {
  readonly eventId: string
  readonly reason: BillEvent['type']
  readonly lineId: string
  readonly kind: 'REFUND' | 'CHARGE'
  /** Always above 0. */
  readonly amountFen: Fen
}

export interface Adjusted {
  readonly adjustments: readonly Adjustment[]
  /** Events that would charge, if a guardian agreed. */
  readonly awaitingConsent: readonly string[]
  /** What the family pays for the service in the end. */
  readonly keptFen: Fen
  /** And for what it entrusted. */
  readonly consumablesFen: Fen
}

/** The entries of the first events never change when more happens: history is only added to. */
export function adjustBill(bill: IssuedBill, events: readonly BillEvent[]): Adjusted {
  const told = dropRepeatedEvents(events)
  const adjustments: Adjustment[] = []
  let state = stateOfBill(bill)
  for (const event of told) {
    const after = stateAfter(state, event)
    adjustments.push(...entriesOf(event, state, after))
    state = after
  }
  const isWaiting = (event: BillEvent) => event.type === 'LINE_ADDED' && event.consentBy === null
  return {
    adjustments,
    awaitingConsent: told.filter(isWaiting).map(({ id }) => id),
    keptFen: sumFen([...keptByLine(state).values()]),
    consumablesFen: consumablesKept(state.consumables),
  }
}

function keptByLine(state: BillState): ReadonlyMap<string, Fen> {
  return new Map(state.lines.map((line) => [line.lineId, keptOf(state.pack, line, line.payableFen)]))
}

function keptByEntry(state: BillState): ReadonlyMap<string, Fen> {
  const consumables = state.consumables.map((line) => [consumableId(line), consumableKept(line)] as const)
  return new Map([...keptByLine(state), ...consumables])
}

function entriesOf({ id, type }: BillEvent, before: BillState, after: BillState): Adjustment[] {
  const kept = keptByEntry(before)
  return [...keptByEntry(after)].flatMap(([lineId, now]) => {
    const change = now - (kept.get(lineId) ?? 0)
    if (change === 0) return []
    const kind = change < 0 ? 'REFUND' : 'CHARGE'
    return [{ eventId: id, reason: type, lineId, kind, amountFen: fen(Math.abs(change)) }]
  })
}

export interface Balance {
  readonly toPayFen: Fen
  readonly toReturnFen: Fen
}

/** What is still to be paid or given back: never more than was paid and not given back yet. */
export function balanceOf({ keptFen }: Pick<Adjusted, 'keptFen'>, paidFen: Fen, returnedFen: Fen): Balance {
  const held = paidFen - returnedFen
  return { toPayFen: fen(Math.max(0, keptFen - held)), toReturnFen: fen(Math.max(0, held - keptFen)) }
}
