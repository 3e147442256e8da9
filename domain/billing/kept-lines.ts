// Owns what a family pays for each line of a bill after all that happened: the same fen as the balance, told by line.
import { type Fen, fen } from '../fen'
import { keptOf, stateAfter, stateOfBill } from './bill-state'
import type { BillEvent, BillLine, IssuedBill } from './issued-bill'

export interface KeptLine extends Pick<BillLine, 'lineId' | 'title' | 'kind'> {
  readonly keptFen: Fen
}

export function keptLines(bill: IssuedBill, events: readonly BillEvent[]): readonly KeptLine[] {
  const told = new Map([...events].reverse().map((event) => [event.id, event]))
  const inOrder = events.filter((event) => told.get(event.id) === event)
  const { pack, lines } = inOrder.reduce(stateAfter, stateOfBill(bill))
  return lines.map((line) => ({
    lineId: line.lineId,
    title: line.title,
    kind: line.kind,
    keptFen: fen(keptOf(pack, line, line.payableFen)),
  }))
}
