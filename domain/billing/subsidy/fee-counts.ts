// A school's fee totals as the district sees them; hides counts of fewer than five families.
import { type Fen, fen, sumFen } from '../../values/fen'
import { SMALL_CELL, suppressSmallCount } from './suppress-small-count'

/** `_id`: the school's id. */
export interface FeeCounts {
  readonly _id: string
  readonly planId: string | null
  readonly termName: string | null
  readonly families: number
  readonly unpaidFamilies: number
  /** What families are asked for after everything that changed since. */
  readonly askedFen: Fen
  /** Paid, less what went back. */
  readonly collectedFen: Fen
  readonly outstandingFen: Fen
  readonly returnedFen: Fen
  readonly countedAt: number
}

export interface ShownFees {
  readonly families: number
  /** Null: fewer than five, or none. */
  readonly unpaidFamilies: number | null
  readonly askedFen: Fen
  readonly collectedFen: Fen
  readonly outstandingFen: Fen
  readonly returnedFen: Fen
}

/** Null: a bill for fewer than five families in the whole school is not shown at all. */
export function shownFees(counts: FeeCounts): ShownFees | null {
  const { families, unpaidFamilies, askedFen, collectedFen, outstandingFen, returnedFen } = counts
  if (families < SMALL_CELL) return null
  return {
    families,
    unpaidFamilies: suppressSmallCount(unpaidFamilies),
    askedFen,
    collectedFen,
    outstandingFen,
    returnedFen,
  }
}

/** Totals of the schools shown only; including the others would reveal what was hidden. */
export function totalFees(shown: readonly ShownFees[]): Omit<ShownFees, 'unpaidFamilies'> {
  const sum = (of: (fees: ShownFees) => Fen) => sumFen(shown.map(of))
  return {
    families: shown.reduce((families, one) => families + one.families, 0),
    askedFen: sum(({ askedFen }) => askedFen),
    collectedFen: sum(({ collectedFen }) => collectedFen),
    outstandingFen: sum(({ outstandingFen }) => outstandingFen),
    returnedFen: sum(({ returnedFen }) => returnedFen),
  }
}

export const NO_FEES = {
  families: 0,
  unpaidFamilies: 0,
  askedFen: fen(0),
  collectedFen: fen(0),
  outstandingFen: fen(0),
  returnedFen: fen(0),
} as const
