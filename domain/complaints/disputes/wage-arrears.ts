// Adds up the wages a teacher is owed, month by month.
import { type Fen, sumFen } from '../../values/fen'

export interface OwedMonth {
  /** `YYYY-MM`. */
  readonly month: string
  readonly owedFen: Fen
}

export interface WageArrears {
  readonly months: number
  readonly totalFen: Fen
}

/** Null when a month is named twice or nothing is owed in one: the list is not right yet. */
export function wageArrears(owed: readonly OwedMonth[]): WageArrears | null {
  const months = new Set(owed.map(({ month }) => month))
  if (months.size !== owed.length || owed.some(({ owedFen }) => owedFen <= 0)) return null
  return { months: owed.length, totalFen: sumFen(owed.map(({ owedFen }) => owedFen)) }
}
