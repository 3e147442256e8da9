// Golden table of the prices a school may set, by pack and unit, in fen.
import type { CourseKind } from '../../values/course-kind'
import { chizhou2021 } from './chizhou-2021'
import { demo2026 } from './demo-2026'
import { fuyang2021 } from './fuyang-2021'
import type { PolicyPack, PriceUnit } from './policy-pack'

export interface PriceCase {
  readonly id: string
  readonly pack: PolicyPack
  readonly kind: CourseKind
  readonly unit: PriceUnit
  readonly price: number
  /** The cap it breaks, or null when it is allowed. */
  readonly overCap: number | null
}

const demo = { pack: demo2026, unit: 'LESSON' } as const
const byTerm = { unit: 'TERM' } as const

export const priceCases: readonly PriceCase[] = [
  // F17: 6.01 > 6.00
  { id: 'F17', ...demo, kind: 'ENRICHMENT', price: 601, overCap: 600 },
  // 不高于 includes the number: 6.00 ≤ 6.00
  { id: 'F17 at the cap', ...demo, kind: 'ENRICHMENT', price: 600, overCap: null },
  { id: 'care at the cap', ...demo, kind: 'CARE', price: 200, overCap: null },
  { id: 'care one fen over', ...demo, kind: 'CARE', price: 201, overCap: 200 },
  { id: 'free of charge', ...demo, kind: 'CARE', price: 0, overCap: null },
  { id: '池州 care at 350', pack: chizhou2021, ...byTerm, kind: 'CARE', price: 35_000, overCap: null },
  { id: '池州 care over 350', pack: chizhou2021, ...byTerm, kind: 'CARE', price: 35_001, overCap: 35_000 },
  { id: '池州 course at 600', pack: chizhou2021, ...byTerm, kind: 'ENRICHMENT', price: 60_000, overCap: null },
  { id: '池州 course over 600', pack: chizhou2021, ...byTerm, kind: 'ENRICHMENT', price: 60_001, overCap: 60_000 },
  // one amount for whatever is taken
  { id: '阜阳 course at 360', pack: fuyang2021, ...byTerm, kind: 'ENRICHMENT', price: 36_000, overCap: null },
  { id: '阜阳 course over 360', pack: fuyang2021, ...byTerm, kind: 'ENRICHMENT', price: 36_001, overCap: 36_000 },
  // no guide price by the lesson: the term's cap holds what is charged
  { id: '阜阳 by the lesson', pack: fuyang2021, unit: 'LESSON', kind: 'CARE', price: 900, overCap: null },
]
