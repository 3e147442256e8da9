// Golden table of the small rural school subsidy: S1–S3 and both sides of each boundary. In fen.
import { fen } from '../../values/fen'
import type { SubsidyFacts } from './subsidy'

export const ruralSchool: SubsidyFacts = {
  isRural: true,
  enrolled: 86,
  hardship: 14,
  participating: 80,
  teacherLessons: 1_440,
  providers: [{ lessons: 160, contractPrice: fen(12_000) }],
  receivableFen: fen(60 * 28_000 * 2),
  governmentFen: fen(0),
}

/** E as given in the case, all of it one provider's. */
export const spending = (expenses: number, receivable: number) => ({
  teacherLessons: 0,
  providers: [{ lessons: 1, contractPrice: fen(expenses) }],
  receivableFen: fen(receivable),
})

export interface SubsidyCase {
  readonly id: string
  /** What is different from `ruralSchool`. */
  readonly change: Partial<SubsidyFacts>
  readonly expected: {
    readonly headcount: number
    readonly isEligible: boolean
    readonly subsidyFen: number
    readonly isSurplus: boolean
  }
}

const yes = { isEligible: true, isSurplus: false }

export const subsidyCases: readonly SubsidyCase[] = [
  // 86 − 14 = 72 ≤ 100; E = 1440 × 40 + 160 × 120 = 76,800; R = 60 × 280 × 2 = 33,600; 43,200
  { id: 'S1', change: {}, expected: { ...yes, headcount: 72, subsidyFen: 4_320_000 } },
  // 118 − 18 = 100 ≤ 100; E 50,000 < R 52,000
  {
    id: 'S2',
    change: { enrolled: 118, hardship: 18, ...spending(5_000_000, 5_200_000) },
    expected: { headcount: 100, isEligible: true, subsidyFen: 0, isSurplus: true },
  },
  // 119 − 18 = 101 > 100; E − R = 20,000
  {
    id: 'S3',
    change: { enrolled: 119, hardship: 18, ...spending(5_000_000, 3_000_000) },
    expected: { headcount: 101, isEligible: false, subsidyFen: 0, isSurplus: false },
  },
  {
    id: 'S4',
    change: { isRural: false },
    expected: { headcount: 72, isEligible: false, subsidyFen: 0, isSurplus: false },
  },
  // E = R
  { id: 'S5', change: spending(100, 100), expected: { ...yes, headcount: 72, subsidyFen: 0 } },
  // E one fen above R
  { id: 'S6', change: spending(101, 100), expected: { ...yes, headcount: 72, subsidyFen: 1 } },
  // E one fen below R
  {
    id: 'S7',
    change: spending(99, 100),
    expected: { headcount: 72, isEligible: true, subsidyFen: 0, isSurplus: true },
  },
  // a surplus is one whether or not the school is eligible
  {
    id: 'S8',
    change: { isRural: false, ...spending(99, 100) },
    expected: { headcount: 72, isEligible: false, subsidyFen: 0, isSurplus: true },
  },
  // what government funds paid is not subsidized again: 100 − 40 − 59
  {
    id: 'S9',
    change: { ...spending(100, 40), governmentFen: fen(59) },
    expected: { ...yes, headcount: 72, subsidyFen: 1 },
  },
  // they paid all that was missing
  {
    id: 'S10',
    change: { ...spending(100, 40), governmentFen: fen(60) },
    expected: { ...yes, headcount: 72, subsidyFen: 0 },
  },
  // and more: none of it is a surplus of families' fees
  {
    id: 'S11',
    change: { ...spending(100, 40), governmentFen: fen(61) },
    expected: { ...yes, headcount: 72, subsidyFen: 0 },
  },
]
