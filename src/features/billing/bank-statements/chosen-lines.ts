// Works out which lines are recorded: the sure ones, and the decided doubtful ones.
import type { ActionInput } from '@domain/registry'
import type { Chosen, StatementPreview } from './answers'

export type Wish = ActionInput<'billing.recordStatementLines'>['lines'][number]

/** A person who names a bill for a doubtful line has seen that it may exceed it. */
export function chosenLines({ lines }: StatementPreview, chosen: Chosen): readonly Wish[] {
  return lines.flatMap(({ lineId, kind, billIds }): Wish[] => {
    if (kind === 'SURE') return [{ lineId, billId: billIds[0] ?? '', mayExceed: false }]
    const billId = chosen[lineId] ?? ''
    return kind === 'DOUBTFUL' && billId !== '' ? [{ lineId, billId, mayExceed: true }] : []
  })
}

export interface ChosenSum {
  readonly lines: number
  readonly fen: number
  readonly households: number
}

export function sumChosen({ lines }: StatementPreview, wishes: readonly Wish[]): ChosenSum {
  const own = new Set(wishes.map(({ lineId }) => lineId))
  const amounts = lines.filter(({ lineId }) => own.has(lineId)).map(({ amountFen }) => amountFen)
  return {
    lines: wishes.length,
    fen: amounts.reduce((sum, amount) => sum + amount, 0),
    households: new Set(wishes.map(({ billId }) => billId)).size,
  }
}
