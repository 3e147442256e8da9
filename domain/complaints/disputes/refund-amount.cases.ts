// Golden table of refunds: 4,800.00 for 60 lessons.
// Signed on 1 September 2026, first lesson on 5 September.
import type { RefundRule } from './refund-amount'

export interface RefundCase {
  readonly name: string
  readonly used: number
  readonly askedOn: string
  readonly freeDays?: number
  readonly signedOn?: string
  readonly firstLessonOn?: string
  readonly hadItBefore?: boolean
  readonly lessons?: number
  readonly paidFen?: number
  readonly refundFen: number | null
  readonly rule: RefundRule | null
}

export const refundCases: readonly RefundCase[] = [
  // 480,000 × (60 − 15) ÷ 60
  {
    name: 'P10: past the free days, 15 of 60 used',
    used: 15,
    askedOn: '2026-10-09',
    refundFen: 360_000,
    rule: 'USED_DEDUCTED',
  },
  {
    name: 'before the first lesson all comes back',
    used: 0,
    askedOn: '2026-09-04',
    refundFen: 480_000,
    rule: 'BEFORE_FIRST_LESSON',
  },
  {
    name: 'within the days agreed, though three were used',
    used: 3,
    askedOn: '2026-09-10',
    freeDays: 5,
    refundFen: 480_000,
    rule: 'FREE_DAYS',
  },
  {
    name: 'the day after them: less what was used',
    used: 3,
    askedOn: '2026-09-11',
    freeDays: 5,
    refundFen: 456_000,
    rule: 'USED_DEDUCTED',
  },
  {
    name: 'seven days after signing, nothing used',
    used: 0,
    askedOn: '2026-09-08',
    refundFen: 480_000,
    rule: 'SEVEN_DAYS',
  },
  {
    name: 'seven days do not help who used one',
    used: 1,
    askedOn: '2026-09-08',
    refundFen: 472_000,
    rule: 'USED_DEDUCTED',
  },
  {
    name: 'nor who had it before; and nothing used is nothing deducted',
    used: 0,
    askedOn: '2026-09-08',
    hadItBefore: true,
    refundFen: 480_000,
    rule: 'USED_DEDUCTED',
  },
  {
    name: 'a contract older than the interpretation',
    used: 0,
    signedOn: '2025-04-30',
    firstLessonOn: '2025-05-01',
    askedOn: '2025-05-06',
    refundFen: 480_000,
    rule: 'USED_DEDUCTED',
  },
  { name: 'all used', used: 60, askedOn: '2026-12-09', refundFen: 0, rule: 'ALL_USED' },
  // 100,000 × 2 ÷ 3 = 66,666.67
  {
    name: 'half a fen and more is rounded up',
    used: 1,
    lessons: 3,
    paidFen: 100_000,
    askedOn: '2026-10-09',
    refundFen: 66_667,
    rule: 'USED_DEDUCTED',
  },
  {
    name: 'more used than paid for: the numbers are wrong',
    used: 61,
    askedOn: '2026-10-09',
    refundFen: null,
    rule: null,
  },
]
