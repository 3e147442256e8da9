// Splits the final amount over the bill's lines; the parts add up to the balance.
import { type Fen, fen } from '../../values/fen'
import type { BillState } from './bill-state'
import type { BillLine } from './issued-bill'
import { keptOf } from './kept-amount'

export interface FinalLine extends Pick<BillLine, 'lineId' | 'title' | 'kind'> {
  readonly keptFen: Fen
}

export function finalAmountPerLine({ pack, lines }: BillState): readonly FinalLine[] {
  return lines.map((line) => ({
    lineId: line.lineId,
    title: line.title,
    kind: line.kind,
    keptFen: fen(keptOf(pack, line, line.payableFen)),
  }))
}
