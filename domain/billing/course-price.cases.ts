// Owns the golden table of prices a school may ask under demo-2026, in fen.
import type { CourseKind } from '../enrollment/course'

export interface PriceCase {
  readonly id: string
  readonly kind: CourseKind
  readonly price: number
  /** The cap it breaks, or null when it is allowed. */
  readonly overCap: number | null
}

export const priceCases: readonly PriceCase[] = [
  // F17: 6.01 > 6.00
  { id: 'F17', kind: 'ENRICHMENT', price: 601, overCap: 600 },
  // 不高于 includes the number: 6.00 ≤ 6.00
  { id: 'F17 at the cap', kind: 'ENRICHMENT', price: 600, overCap: null },
  { id: 'care at the cap', kind: 'CARE', price: 200, overCap: null },
  { id: 'care one fen over', kind: 'CARE', price: 201, overCap: 200 },
  { id: 'free of charge', kind: 'CARE', price: 0, overCap: null },
]
