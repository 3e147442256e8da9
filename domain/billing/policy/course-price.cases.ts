// Golden table of the prices a school may set, by pack and unit, in fen.
import { dailyLessons } from '../../enrollment/seats/example-enrollment'
import type { CourseKind } from '../../values/course-kind'
import { fen } from '../../values/fen'
import type { SchoolDate } from '../../values/school-date'
import { chizhou2021 } from './chizhou-2021'
import { inventedPack } from './fee-invented.cases'
import { frozenPack } from './frozen-pack'
import { fuyang2021 } from './fuyang-2021'
import type { GuidePrice, PolicyPack, PriceUnit } from './policy-pack'

export interface PriceCase {
  readonly id: string
  readonly pack: PolicyPack
  readonly kind: CourseKind
  readonly unit: PriceUnit
  readonly price: number
  /** The school itself when absent. */
  readonly taughtBy?: 'SCHOOL' | 'PROVIDER'
  /** One lesson on 2026-09-01 when absent. */
  readonly dates?: readonly SchoolDate[]
  /** The unit and the cap it breaks; null when it is allowed; a word when the pack says nothing on such courses. */
  readonly refused: readonly [PriceUnit, number] | 'KIND_NOT_PRICED' | null
}

const demo = { pack: frozenPack, unit: 'LESSON' } as const
const byTerm = { unit: 'TERM' } as const
const byLesson = { unit: 'LESSON' } as const

/** 东莞's document names a price for enrichment alone; what it says on care is a matter of another one. */
export const enrichmentOnly: PolicyPack = {
  ...frozenPack,
  id: 'enrichment-only',
  guidePrices: frozenPack.guidePrices.filter(({ kind }) => kind === 'ENRICHMENT'),
  caps: frozenPack.caps.filter(({ kind }) => kind === 'ENRICHMENT'),
}

const guidedBy = (unit: PriceUnit, max: number): PolicyPack => {
  const guide: GuidePrice = { kind: 'ENRICHMENT', unit, max: { value: fen(max), source: frozenPack.bothRule.source } }
  return { ...frozenPack, id: `guided-by-${unit}`, guidePrices: [guide] }
}

/** 海口: three yuan a lesson, five for what an institution from outside teaches. */
const providersApart: PolicyPack = {
  ...frozenPack,
  id: 'providers-apart',
  guidePrices: [
    ...guidedBy('LESSON', 300).guidePrices,
    ...guidedBy('LESSON', 500).guidePrices.map((guide) => ({ ...guide, taughtBy: 'PROVIDER' as const })),
  ],
}

export const priceCases: readonly PriceCase[] = [
  // F17: 6.01 > 6.00
  { id: 'F17', ...demo, kind: 'ENRICHMENT', price: 601, refused: ['LESSON', 600] },
  // 不高于 includes the number: 6.00 ≤ 6.00
  { id: 'F17 at the cap', ...demo, kind: 'ENRICHMENT', price: 600, refused: null },
  { id: 'care at the cap', ...demo, kind: 'CARE', price: 200, refused: null },
  { id: 'care one fen over', ...demo, kind: 'CARE', price: 201, refused: ['LESSON', 200] },
  { id: 'free of charge', ...demo, kind: 'CARE', price: 0, refused: null },
  { id: '池州 care at 350', pack: chizhou2021, ...byTerm, kind: 'CARE', price: 35_000, refused: null },
  { id: '池州 care over 350', pack: chizhou2021, ...byTerm, kind: 'CARE', price: 35_001, refused: ['TERM', 35_000] },
  { id: '池州 course at 600', pack: chizhou2021, ...byTerm, kind: 'ENRICHMENT', price: 60_000, refused: null },
  { id: '池州 over 600', pack: chizhou2021, ...byTerm, kind: 'ENRICHMENT', price: 60_001, refused: ['TERM', 60_000] },
  // one amount for whatever is taken
  { id: '阜阳 course at 360', pack: fuyang2021, ...byTerm, kind: 'ENRICHMENT', price: 36_000, refused: null },
  { id: '阜阳 over 360', pack: fuyang2021, ...byTerm, kind: 'ENRICHMENT', price: 36_001, refused: ['TERM', 36_000] },
  // F1: a pack that prices enrichment only
  { id: 'F1 care, no price', pack: enrichmentOnly, ...byLesson, kind: 'CARE', price: 1, refused: 'KIND_NOT_PRICED' },
  { id: 'F1 care, free', pack: enrichmentOnly, ...byLesson, kind: 'CARE', price: 0, refused: null },
  { id: 'F1 its own kind', pack: enrichmentOnly, ...byLesson, kind: 'ENRICHMENT', price: 600, refused: null },
  // F4: 12 × 50.00 = 600.00 ≤ 600; 15 × 50.00 = 750.00 > 600
  {
    id: 'F4 twelve lessons of a term',
    pack: chizhou2021,
    ...byLesson,
    kind: 'ENRICHMENT',
    price: 5_000,
    dates: dailyLessons(12),
    refused: null,
  },
  {
    id: 'F4 fifteen lessons of a term',
    pack: chizhou2021,
    ...byLesson,
    kind: 'ENRICHMENT',
    price: 5_000,
    dates: dailyLessons(15),
    refused: ['TERM', 60_000],
  },
  // F4: 30 lessons in September, 1 in October: the fuller month counts, 30 × 5.00 = 150.00
  {
    id: 'F4 the fuller month at the cap',
    pack: guidedBy('MONTH', 15_000),
    ...byLesson,
    kind: 'ENRICHMENT',
    price: 500,
    dates: dailyLessons(31),
    refused: null,
  },
  {
    id: 'F4 the fuller month, a fen over',
    pack: guidedBy('MONTH', 14_999),
    ...byLesson,
    kind: 'ENRICHMENT',
    price: 500,
    dates: dailyLessons(31),
    refused: ['MONTH', 14_999],
  },
  // F4, F5: two lessons on each of two days: 2 × 5.00 = 10.00 a day
  {
    id: 'F4 two lessons of a day',
    pack: guidedBy('DAY', 999),
    ...byLesson,
    kind: 'ENRICHMENT',
    price: 500,
    dates: [...dailyLessons(2), ...dailyLessons(2)].sort(),
    refused: ['DAY', 999],
  },
  // F4: 200.00 a month under 600 a term: September and October 400.00; four months would be 800.00
  {
    id: 'F4 two months of a term',
    pack: chizhou2021,
    unit: 'MONTH',
    kind: 'ENRICHMENT',
    price: 20_000,
    dates: dailyLessons(61),
    refused: null,
  },
  {
    id: 'F4 four months of a term',
    pack: chizhou2021,
    unit: 'MONTH',
    kind: 'ENRICHMENT',
    price: 20_000,
    dates: dailyLessons(92),
    refused: ['TERM', 60_000],
  },
  // A term's price pays for so many lessons: 36 × 6.00 = 216.00
  {
    id: 'F4 a term at 36 lessons',
    pack: frozenPack,
    ...byTerm,
    kind: 'ENRICHMENT',
    price: 21_600,
    dates: dailyLessons(36),
    refused: null,
  },
  {
    id: 'F4 a term over 36 lessons',
    pack: frozenPack,
    ...byTerm,
    kind: 'ENRICHMENT',
    price: 21_601,
    dates: dailyLessons(36),
    refused: ['LESSON', 600],
  },
  // F6: a provider's course at another price
  { id: 'F6 own at 3.00', pack: providersApart, ...byLesson, kind: 'ENRICHMENT', price: 300, refused: null },
  { id: 'F6 own over', pack: providersApart, ...byLesson, kind: 'ENRICHMENT', price: 301, refused: ['LESSON', 300] },
  {
    id: 'F6 a provider at 5.00',
    pack: providersApart,
    ...byLesson,
    kind: 'ENRICHMENT',
    taughtBy: 'PROVIDER',
    price: 500,
    refused: null,
  },
  {
    id: 'F6 a provider over',
    pack: providersApart,
    ...byLesson,
    kind: 'ENRICHMENT',
    taughtBy: 'PROVIDER',
    price: 501,
    refused: ['LESSON', 500],
  },
  { id: 'invented care by the month', pack: inventedPack, unit: 'MONTH', kind: 'CARE', price: 2_000, refused: null },
]
