// Golden table of when a reversal needs a second person: both sides of each boundary.
export interface LimitCase {
  readonly name: string
  readonly amount: number
  readonly districtId?: string
  readonly today?: string
  readonly isClosed?: boolean
  readonly two: boolean
}

/** From 1 September 2026: 300.00 everywhere, 100.00 in `strict`; in `strict` 500.00 from 1 January 2027. */
export const LIMIT_CASES: readonly LimitCase[] = [
  { name: 'one fen', amount: 1, two: false },
  { name: 'the limit itself', amount: 30_000, two: false },
  { name: 'a fen above', amount: 30_001, two: true },
  { name: 'a district of its own, at its limit', amount: 10_000, districtId: 'strict', two: false },
  { name: 'a district of its own, a fen above', amount: 10_001, districtId: 'strict', two: true },
  { name: 'the day before its new limit', amount: 10_001, districtId: 'strict', today: '2026-12-31', two: true },
  { name: 'the day of its new limit', amount: 10_001, districtId: 'strict', today: '2027-01-01', two: false },
  { name: 'before any document', amount: 1, today: '2026-08-31', two: true },
  { name: 'a closed term, one fen', amount: 1, isClosed: true, two: true },
]
